package dev.layerlab.nn.loss;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;

/** {@code factor (y - t)^2}, the mean over rows and outputs. */
final class SquaredError implements Loss {
    private final double factor;
    private final Matrix difference;

    SquaredError(double factor, Precision precision) {
        this.factor = factor;
        this.difference = Matrix.empty(precision);
    }

    @Override
    public double value(Matrix scores, Matrix targets) {
        return factor * difference.assign(scores).add(-1, targets).sumOfSquares() / scores.size();
    }

    /** {@code dy = 2 factor (y - t) / (batch outputs)}. */
    @Override
    public double gradient(Matrix scores, Matrix targets, int batch, Matrix gradient) {
        double share = factor / ((double) batch * scores.cols());
        double sum = gradient.assign(scores).add(-1, targets).sumOfSquares();
        gradient.scale(2 * share);
        return share * sum;
    }
}
