package dev.layerlab.nn.loss;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;

/**
 * The multiclass support vector machine's loss: {@code sum of max(0, z_j - z_label + 1)} over the other classes, the
 * mean over rows.
 */
public record MulticlassHinge() implements LossSpec {
    @Override
    public Loss build(Precision precision) {
        return new Hinge(Matrix.empty(precision));
    }

    @Override
    public boolean takesClasses() {
        return true;
    }

    private record Hinge(Matrix unused) implements Loss {
        @Override
        public double value(Matrix scores, Matrix targets) {
            return gradient(scores, targets, scores.rows(), unused);
        }

        /** Each class within the margin gets 1 / batch; the label loses as much for each of them. */
        @Override
        public double gradient(Matrix scores, Matrix targets, int batch, Matrix gradient) {
            gradient.reshape(scores.rows(), scores.cols()).zero();
            double sum = 0;
            for (int r = 0; r < scores.rows(); r++) {
                sum += row(scores, r, (int) targets.get(r, 0), 1.0 / batch, gradient);
            }
            return sum / batch;
        }

        private static double row(Matrix scores, int r, int label, double share, Matrix gradient) {
            double sum = 0;
            int within = 0;
            for (int c = 0; c < scores.cols(); c++) {
                double margin = scores.get(r, c) - scores.get(r, label) + 1;
                if (c != label && !(margin <= 0)) {
                    sum += margin;
                    within++;
                    gradient.set(r, c, share);
                }
            }
            gradient.set(r, label, -within * share);
            return sum;
        }
    }
}
