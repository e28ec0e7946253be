package dev.layerlab.nn.math;

/** The loops of {@link Scores} in 32 bits. */
final class FloatScores implements Scores {
    static final FloatScores SCORES = new FloatScores();

    /** In one: a power of two, so that nothing is rounded but once. */
    private static final float STEPS = 1024;

    private FloatScores() {}

    /**
     * Each row's distance from a ceiling of its scores goes through the exponential, so that nothing overflows; the
     * whole matrix in one loop, since vector code is at its best in long ones.
     */
    @Override
    public Matrix softmax(Matrix scores, double factor, Matrix into, Matrix logSums) {
        int rows = scores.rows();
        int cols = scores.cols();
        float[] z = FloatMatrix.array(scores);
        float[] p = FloatMatrix.array(into.reshape(rows, cols));
        float[] logs = FloatMatrix.array(logSums.reshape(rows, 1));
        for (int r = 0; r < rows; r++) {
            logs[r] = ceiling(z, r * cols, (r + 1) * cols);
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

    /**
     * The largest score, rounded up to a whole number of steps: of whole numbers, unlike fractions, the JIT finds the
     * largest with vector code, in a third of the time. Where it is too far from zero to be counted in steps, it is
     * taken as it is.
     */
    private static float ceiling(float[] z, int from, int to) {
        int most = steps(z, from, to);
        boolean counted = Math.abs((long) most) < Integer.MAX_VALUE;
        return counted ? (most + 1) / STEPS : max(z, from, to);
    }

    private static int steps(float[] z, int from, int to) {
        int most = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            most = Math.max(most, (int) (z[i] * STEPS)); // towards zero, hence the one more
        }
        return most;
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

    /** Sixteen sums side by side: one alone would wait for each of its additions. */
    private static float sum(float[] x, int from, int to) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        float s8 = 0;
        float s9 = 0;
        float s10 = 0;
        float s11 = 0;
        float s12 = 0;
        float s13 = 0;
        float s14 = 0;
        float s15 = 0;
        int i = from;
        for (; i <= to - 16; i += 16) {
            s0 += x[i];
            s1 += x[i + 1];
            s2 += x[i + 2];
            s3 += x[i + 3];
            s4 += x[i + 4];
            s5 += x[i + 5];
            s6 += x[i + 6];
            s7 += x[i + 7];
            s8 += x[i + 8];
            s9 += x[i + 9];
            s10 += x[i + 10];
            s11 += x[i + 11];
            s12 += x[i + 12];
            s13 += x[i + 13];
            s14 += x[i + 14];
            s15 += x[i + 15];
        }
        for (; i < to; i++) {
            s0 += x[i];
        }
        float left = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
        float right = ((s8 + s9) + (s10 + s11)) + ((s12 + s13) + (s14 + s15));
        return left + right;
    }

    private static void scale(float[] x, float factor, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] *= factor;
        }
    }
}
