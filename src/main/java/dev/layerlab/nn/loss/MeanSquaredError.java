package dev.layerlab.nn.loss;

import dev.layerlab.nn.math.Precision;

/** {@code (y - t)^2}, the mean over rows and outputs. */
public record MeanSquaredError() implements LossSpec {
    @Override
    public Loss build(Precision precision) {
        return new SquaredError(1, precision);
    }
}
