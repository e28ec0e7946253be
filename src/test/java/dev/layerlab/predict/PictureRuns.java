package dev.layerlab.predict;

import dev.layerlab.data.Choices;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Sgd;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunSide;
import dev.layerlab.run.RunState;
import dev.layerlab.run.Targets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs on the pictures that come with the studio, a third of whose training rows is kept for validation. */
record PictureRuns(RunSide side, Dataset dataset) {
    static final int EPOCHS = 3;

    static PictureRuns on(RunSide side) {
        var datasets = side.get(DatasetService.class);
        var added = datasets.add(Path.of("data/sample-pictures.h5"), "pictures.h5", "Pictures");
        return new PictureRuns(
                side, datasets.choose(added.id(), new Choices(false, 1.0 / 3, 1, null, false, false, false)));
    }

    /** Dense 6 tanh, then as many outputs as the loss wants, as they are or through tanh. */
    Run finished(LossSpec loss, Targets targets, int outputs, boolean tanh) {
        var init = new Init.Normal(0.05);
        var stack = new ArrayList<LayerSpec>(List.of(
                new Dense(6, init, init), new Activate(Activate.Function.TANH), new Dense(outputs, init, init)));
        if (tanh) {
            stack.add(new Activate(Activate.Function.TANH));
        }
        return finished(config(dataset.id(), stack, loss, targets, false));
    }

    Run finished(RunConfig config) {
        return side.awaitState(side.runs().start(config).id(), RunState.FINISHED);
    }

    static RunConfig config(String dataset, List<LayerSpec> stack, LossSpec loss, Targets targets, boolean halves) {
        var defaults = new RunConfig();
        return new RunConfig(
                "To examine",
                dataset,
                stack,
                loss,
                new Sgd(0.05),
                40,
                EPOCHS,
                0,
                7,
                8L,
                false,
                Precision.FLOAT32,
                null,
                targets,
                defaults.trainMetrics(),
                defaults.schedule(),
                null,
                null,
                halves,
                null);
    }
}
