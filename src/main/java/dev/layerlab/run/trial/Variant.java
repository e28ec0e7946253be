package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.nn.train.Training;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunSamples;
import java.util.List;

/**
 * What a trial changes of a configuration.
 *
 * @param rows at most so many training rows
 */
record Variant(List<LayerSpec> stack, OptimizerSpec optimizer, int batchSize, Precision precision, int rows) {
    /** The configuration's own network and update rule. */
    static Variant of(RunConfig config, int batchSize, Precision precision, int rows) {
        return new Variant(config.stack(), config.optimizer(), batchSize, precision, rows);
    }

    Training training(RunConfig config, Columns columns) {
        return samples(config, columns).training(of(config).training());
    }

    /** Rows from all over the training part. */
    RunSamples samples(RunConfig config, Columns columns) {
        Columns.Part some = RunSamples.trained(config, columns).spread(rows);
        return RunSamples.of(of(config), columns, some);
    }

    private RunConfig of(RunConfig config) {
        return new RunConfig(
                config.name(),
                config.dataset(),
                stack,
                config.loss(),
                optimizer,
                batchSize,
                Integer.MAX_VALUE,
                config.l2(),
                config.seed(),
                config.initSeed(),
                config.restartSeedAtEachLayer(),
                precision,
                config.scaling(),
                config.targets(),
                TrainMetrics.AFTER_EPOCH,
                config.schedule(),
                null,
                config.clipNorm(),
                config.halves(),
                null);
    }
}
