package dev.layerlab.browser;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.HalfSquaredError;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.optimizer.Sgd;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import java.util.List;

/** Runs on the sample words, small enough that an epoch takes a moment. */
final class SampleRuns {
    private final RunService runs;
    private final DatasetService datasets;

    SampleRuns(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.datasets = datasets;
    }

    Run start(String name, int epochs) {
        return start(name, epochs, 0.5);
    }

    /** Tells the sample pictures apart with six units: an epoch takes milliseconds. */
    Run startOnPictures(String name, int epochs) {
        var init = new Init.Normal(0.05);
        var stack = List.<LayerSpec>of(
                new Dense(6, init, init),
                new Activate(Activate.Function.TANH),
                new Dense(1, init, init),
                new Activate(Activate.Function.TANH));
        return runs.start(
                config(name, dataset("Sample pictures").id(), epochs, stack, new HalfSquaredError(), 0.1, 40));
    }

    /** Its loss is not finite after an epoch or two. */
    Run diverging(String name) {
        return start(name, 20, 1e12);
    }

    /** No run may need them any more. */
    void deleteWords() {
        datasets.delete(dataset("Sample words").id());
    }

    /** Of the newest run of that name. */
    double lastTrainAccuracy(String name) {
        Run run = runs.all().stream()
                .filter(any -> any.name().equals(name))
                .findFirst()
                .orElseThrow();
        return runs.epochs(run.id()).getLast().accuracy();
    }

    /** On a data set of words other than the sample's. */
    Run on(String dataset, String name, int epochs) {
        int words = datasets.rows(dataset).vocabulary().size();
        return start(dataset, words, name, epochs, 0.5);
    }

    private Run start(String name, int epochs, double rate) {
        return start(dataset("Sample words").id(), 250, name, epochs, rate);
    }

    private Run start(String dataset, int words, String name, int epochs, double rate) {
        var init = new Init.Normal(0.05);
        var stack = List.<LayerSpec>of(
                new Embedding(8, Embedding.Combine.SUM, init),
                new Dense(16, init, new Init.Zeros()),
                new Activate(Activate.Function.RELU),
                new Dense(words, init, new Init.Zeros()));
        return runs.start(config(name, dataset, epochs, stack, new SoftmaxCrossEntropy(), rate, 500));
    }

    private RunConfig config(
            String name, String dataset, int epochs, List<LayerSpec> stack, LossSpec loss, double rate, int batch) {
        return new RunConfig(
                name,
                dataset,
                stack,
                loss,
                new Sgd(rate),
                batch,
                epochs,
                0,
                1,
                null,
                false,
                Precision.FLOAT32,
                null,
                null,
                TrainMetrics.DURING_EPOCH,
                new Schedule.Constant(),
                null,
                null,
                false,
                null);
    }

    private Dataset dataset(String name) {
        return datasets.all().stream()
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
