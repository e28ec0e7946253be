package dev.layerlab.nn.loss;

import dev.layerlab.nn.layer.Activate.Function;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.math.Scores;

/** Softmax and cross-entropy in one: {@code -log softmax(z)[label]}, the mean over rows. */
public record SoftmaxCrossEntropy() implements LossSpec {
    @Override
    public Loss build(Precision precision) {
        return new CrossEntropy(Matrix.empty(precision), Matrix.empty(precision));
    }

    @Override
    public boolean takesClasses() {
        return true;
    }

    @Override
    public boolean brings(Function function) {
        return function == Function.SIGMOID;
    }

    private record CrossEntropy(Matrix probabilities, Matrix logSums) implements Loss {
        @Override
        public double value(Matrix scores, Matrix targets) {
            Scores.of(scores).softmax(scores, 1, probabilities, logSums);
            return sum(scores, targets) / scores.rows();
        }

        /** {@code dz = (p - onehot(label)) / batch}. */
        @Override
        public double gradient(Matrix scores, Matrix targets, int batch, Matrix gradient) {
            double share = 1.0 / batch;
            Scores.of(scores).softmax(scores, share, gradient, logSums);
            for (int r = 0; r < scores.rows(); r++) {
                int label = (int) targets.get(r, 0);
                gradient.set(r, label, gradient.get(r, label) - share);
            }
            return sum(scores, targets) / batch;
        }

        private double sum(Matrix scores, Matrix targets) {
            double sum = 0;
            for (int r = 0; r < scores.rows(); r++) {
                sum += logSums.get(r, 0) - scores.get(r, (int) targets.get(r, 0));
            }
            return sum;
        }
    }
}
