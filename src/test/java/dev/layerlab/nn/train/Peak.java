package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import java.util.Arrays;

/**
 * At what rate this machine multiplies large square matrices on one thread, in billions of floating-point operations a
 * second.
 *
 * @param best of twenty products
 * @param usual the median's: what the machine keeps up, as a training run has to
 */
record Peak(double best, double usual) {
    private static final int SIZE = 768;
    private static final int PRODUCTS = 20;

    static Peak measure(Precision precision) {
        Matrix a = Matrix.zeros(precision, SIZE, SIZE).fill(0.5);
        Matrix c = Matrix.empty(precision);
        long[] times = new long[PRODUCTS];
        for (int i = 0; i < PRODUCTS; i++) {
            long start = System.nanoTime();
            c.product(a, a);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        double operations = 2.0 * SIZE * SIZE * SIZE;
        return new Peak(operations / times[0], operations / times[PRODUCTS / 2]);
    }

    /** The better of two measurements, in each of both figures. */
    static Peak better(Peak one, Peak other) {
        return new Peak(Math.max(one.best, other.best), Math.max(one.usual, other.usual));
    }
}
