package dev.layerlab.nn.loss;

import dev.layerlab.nn.math.Precision;

/**
 * {@code (y - t)^2 / 2}, the mean over rows and outputs, whose gradient is prediction minus target.
 *
 * <p>Reported is the mean squared error, not halved, so that it compares with {@link MeanSquaredError}.
 */
public record HalfSquaredError() implements LossSpec {
    @Override
    public Loss build(Precision precision) {
        return new SquaredError(0.5, precision);
    }

    @Override
    public double figure(double objective) {
        return 2 * objective;
    }
}
