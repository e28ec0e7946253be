package dev.layerlab.predict;

import dev.layerlab.nn.math.Matrix;

/** Probabilities out of raw scores, in doubles whatever the network's precision, so that they add up. */
final class Softmax {
    private Softmax() {}

    /** {@code p = e^(z - max) / sum e^(z - max)}. */
    static double[] of(Matrix scores, int row) {
        var p = new double[scores.cols()];
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < p.length; c++) {
            max = Math.max(max, scores.get(row, c));
        }
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.exp(scores.get(row, c) - max);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }
}
