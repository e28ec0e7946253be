package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;

/** The best rate at which this machine multiplies matrices on one thread. */
final class Peak {
    private static final int SIZE = 768;

    private Peak() {}

    /** Billions of floating-point operations a second, the best of twenty square products. */
    static double rate(Precision precision) {
        Matrix a = Matrix.zeros(precision, SIZE, SIZE).fill(0.5);
        Matrix c = Matrix.empty(precision);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            c.product(a, a);
            best = Math.min(best, System.nanoTime() - start);
        }
        return 2.0 * SIZE * SIZE * SIZE / best;
    }
}
