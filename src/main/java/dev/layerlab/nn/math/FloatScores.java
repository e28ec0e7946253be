package dev.layerlab.nn.math;

/** The loops of {@link Scores} in 32 bits. */
final class FloatScores implements Scores {
    static final FloatScores SCORES = new FloatScores();

    private FloatScores() {}

    /**
     * Each row's distance from its largest score goes through the exponential, so that nothing overflows; the whole
     * matrix in one loop, since vector code is at its best in long ones.
     */
    @Override
    public Matrix softmax(Matrix scores, double factor, Matrix into, Matrix logSums) {
        int rows = scores.rows();
        int cols = scores.cols();
        float[] z = FloatMatrix.array(scores);
        float[] p = FloatMatrix.array(into.reshape(rows, cols));
        float[] logs = FloatMatrix.array(logSums.reshape(rows, 1));
        for (int r = 0; r < rows; r++) {
            logs[r] = max(z, r * cols, (r + 1) * cols);
            below(logs[r], z, p, r * cols, (r + 1) * cols);
        }
        FloatExp.expOfMinus(p, rows * cols);
        for (int r = 0; r < rows; r++) {
            float sum = sum(p, r * cols, (r + 1) * cols);
            scale(p, (float) (factor / sum), r * cols, (r + 1) * cols);
            logs[r] += (float) Math.log(sum);
        }
        return into;
    }

    @Override
    public int firstLargest(Matrix scores, int row) {
        float[] z = FloatMatrix.array(scores);
        int from = row * scores.cols();
        int last = from + scores.cols() - 1;
        float max = max(z, from, last + 1);
        int i = from;
        while (i < last && z[i] != max) {
            i++;
        }
        return i - from;
    }

    @Override
    public boolean isFirstLargest(Matrix scores, int row, int col) {
        float[] z = FloatMatrix.array(scores);
        int from = row * scores.cols();
        float score = z[from + col];
        for (int i = from; i < from + col; i++) {
            if (!(z[i] < score)) {
                return false;
            }
        }
        for (int i = from + col; i < from + scores.cols(); i++) {
            if (!(z[i] <= score)) {
                return false;
            }
        }
        return true;
    }

    /** The branch is foreseen nearly always, which makes it faster than Math.max. */
    private static float max(float[] z, int from, int to) {
        float max = z[from];
        for (int i = from + 1; i < to; i++) {
            if (z[i] > max) {
                max = z[i];
            }
        }
        return max;
    }

    /** {@code p = max - z}. */
    private static void below(float max, float[] z, float[] p, int from, int to) {
        for (int i = from; i < to; i++) {
            p[i] = max - z[i];
        }
    }

    /** Eight sums side by side: one alone would wait for each of its additions. */
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
        return ((a + b) + (c + d)) + ((e + f) + (g + h));
    }

    private static void scale(float[] x, float factor, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] *= factor;
        }
    }
}
