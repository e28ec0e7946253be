package dev.layerlab.nn.math;

/** The loops behind {@link Scores} in 32 bits. */
final class FloatScores {
    private FloatScores() {}

    /** The natural logarithm of each row's sum of exponentials, computed so that it can't overflow. */
    static void softmax(float[] z, float[] p, float[] logSums, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            int from = r * cols;
            int to = from + cols;
            float max = max(z, from, to);
            FloatCurves.exp(z, max, p, from, to);
            float sum = sum(p, from, to);
            scale(p, 1 / sum, from, to);
            logSums[r] = max + (float) Math.log(sum);
        }
    }

    static float max(float[] z, int from, int to) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            max = Math.max(max, z[i]);
        }
        return max;
    }

    /** Eight sums side by side: one sum would wait for each of its additions. */
    private static float sum(float[] x, int from, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
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

    private static void scale(float[] x, float factor, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] *= factor;
        }
    }

    static int firstLargest(float[] z, int from, int to) {
        float max = max(z, from, to);
        int i = from;
        while (i < to - 1 && z[i] != max) {
            i++;
        }
        return i - from;
    }
}
