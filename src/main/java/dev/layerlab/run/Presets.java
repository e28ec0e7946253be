package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.train.TrainMetrics;
import java.util.List;
import java.util.function.Function;

/** Whole configurations to start from, the same in the composer and on the cards of an empty list of runs. */
public final class Presets {
    public static final Preset NEXT_WORD = new Preset("Next word (32, 256)", Columns.Kind.WORDS, Presets::nextWord);

    private Presets() {}

    public static List<Preset> all() {
        return List.of(NEXT_WORD);
    }

    /**
     * @param kind which data sets it is for
     * @param config makes the configuration for a data set's id
     */
    public record Preset(String name, Columns.Kind kind, Function<String, RunConfig> config) {
        public RunConfig on(String dataset) {
            return config.apply(dataset);
        }
    }

    /** Three words' vectors added up, one hidden layer, a score for each word. */
    private static RunConfig nextWord(String dataset) {
        var init = new Init.Normal(0.01);
        var zeros = new Init.Zeros();
        return new RunConfig(
                "Next word",
                dataset,
                List.of(
                        new Embedding(32, Embedding.Combine.SUM, init),
                        new Dense(256, init, zeros),
                        new Activate(Activate.Function.SIGMOID),
                        new Dense(250, init, zeros)),
                new SoftmaxCrossEntropy(),
                new Momentum(0.15, 0.85),
                200,
                50,
                0,
                7,
                8L,
                true,
                Precision.FLOAT32,
                Scaling.NONE,
                Targets.CLASS,
                TrainMetrics.DURING_EPOCH,
                new Schedule.Constant(),
                null,
                null,
                false);
    }
}
