package dev.layerlab.nn.math;

/** The loops behind {@link Scores} in 64 bits. */
final class DoubleScores {
    private DoubleScores() {}

    /** The natural logarithm of each row's sum of exponentials, computed so that it can't overflow. */
    static void softmax(double[] z, double[] p, double[] logSums, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            int from = r * cols;
            int to = from + cols;
            double max = max(z, from, to);
            DoubleCurves.exp(z, max, p, from, to);
            double sum = sum(p, from, to);
            scale(p, 1 / sum, from, to);
            logSums[r] = max + Math.log(sum);
        }
    }

    static double max(double[] z, int from, int to) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            max = Math.max(max, z[i]);
        }
        return max;
    }

    /** Eight sums side by side: one sum would wait for each of its additions. */
    private static double sum(double[] x, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int i = from;
        for (; i <= to - 8; i += 8) {
            a += x[i];
            b += x[i + 1];
            c += x[i + 2];
            d += x[i + 3];
            e += x[i + 4];
            f += x[i + 5];
            g += x[i + 6];
            h += x[i + 7];
        }
        for (; i < to; i++) {
            a += x[i];
        }
        return (a + b) + (c + d) + ((e + f) + (g + h));
    }

    private static void scale(double[] x, double factor, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] *= factor;
        }
    }

    static int firstLargest(double[] z, int from, int to) {
        double max = max(z, from, to);
        int i = from;
        while (i < to - 1 && z[i] != max) {
            i++;
        }
        return i - from;
    }
}
