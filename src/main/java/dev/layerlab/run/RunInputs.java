package dev.layerlab.run;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Building;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.math.Matrix;

/** What a run's network is fed: rows of its data set scaled as in training, or ids of words. */
public final class RunInputs {
    private final RunConfig config;
    private final Shape shape;
    private final Scaler scaler;

    private RunInputs(RunConfig config, Shape shape, Scaler scaler) {
        this.config = config;
        this.shape = shape;
        this.scaler = scaler;
    }

    /** @param config with the scaling decided, as every stored run has it */
    public static RunInputs of(RunConfig config, Columns columns) {
        return new RunInputs(
                config,
                RunSamples.input(columns),
                Scaler.of(config.scaling(), columns.train().x(), config.precision()));
    }

    /** Some rows of a column that is as wide as the training rows. */
    public Matrix rows(Column x, int from, int rows) {
        return scaler.scale(x, from, rows);
    }

    /** A network of the run's stack, its weights still to be loaded. */
    public Network network() {
        return Network.build(config.stack(), shape, Building.of(config.precision(), config.seed(), false));
    }
}
