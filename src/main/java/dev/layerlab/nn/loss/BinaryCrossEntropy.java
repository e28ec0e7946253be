package dev.layerlab.nn.loss;

import dev.layerlab.nn.layer.Activate.Function;
import dev.layerlab.nn.math.Curves;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;

/**
 * Sigmoid and binary cross-entropy in one: {@code -t log s(z) - (1 - t) log(1 - s(z))}, the mean over rows and outputs,
 * targets t being in [0, 1].
 */
public record BinaryCrossEntropy() implements LossSpec {
    @Override
    public Loss build(Precision precision) {
        return new CrossEntropy();
    }

    @Override
    public boolean brings(Function function) {
        return function == Function.SIGMOID;
    }

    private record CrossEntropy() implements Loss {
        @Override
        public double value(Matrix scores, Matrix targets) {
            return sum(scores, targets) / scores.size();
        }

        /** {@code dz = (s(z) - t) / (batch outputs)}. */
        @Override
        public double gradient(Matrix scores, Matrix targets, int batch, Matrix gradient) {
            double share = 1.0 / ((double) batch * scores.cols());
            Curves.of(scores).sigmoid(scores, gradient).add(-1, targets).scale(share);
            return sum(scores, targets) * share;
        }

        /** {@code max(z, 0) - z t + log(1 + e^-|z|)}, which is the same and can't overflow. */
        private static double sum(Matrix scores, Matrix targets) {
            double sum = 0;
            for (int r = 0; r < scores.rows(); r++) {
                for (int c = 0; c < scores.cols(); c++) {
                    double z = scores.get(r, c);
                    sum += Math.max(z, 0) - z * targets.get(r, c) + Math.log1p(Math.exp(-Math.abs(z)));
                }
            }
            return sum;
        }
    }
}
