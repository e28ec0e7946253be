package dev.layerlab.nn.math;

/** The loops of {@link Scores} in 64 bits. */
final class DoubleScores implements Scores {
    static final DoubleScores SCORES = new DoubleScores();

    private DoubleScores() {}

    /**
     * Each row's distance from its largest score goes through the exponential, so that nothing overflows; the whole
     * matrix in one loop, since vector code is at its best in long ones.
     */
    @Override
    public Matrix softmax(Matrix scores, double factor, Matrix into, Matrix logSums) {
        int rows = scores.rows();
        int cols = scores.cols();
        double[] z = DoubleMatrix.array(scores);
        double[] p = DoubleMatrix.array(into.reshape(rows, cols));
        double[] logs = DoubleMatrix.array(logSums.reshape(rows, 1));
        for (int r = 0; r < rows; r++) {
            logs[r] = max(z, r * cols, (r + 1) * cols);
            below(logs[r], z, p, r * cols, (r + 1) * cols);
        }
        DoubleExp.expOfMinus(p, rows * cols);
        for (int r = 0; r < rows; r++) {
            double sum = sum(p, r * cols, (r + 1) * cols);
            scale(p, factor / sum, r * cols, (r + 1) * cols);
            logs[r] += Math.log(sum);
        }
        return into;
    }

    @Override
    public int firstLargest(Matrix scores, int row) {
        double[] z = DoubleMatrix.array(scores);
        int from = row * scores.cols();
        int last = from + scores.cols() - 1;
        double max = max(z, from, last + 1);
        int i = from;
        while (i < last && z[i] != max) {
            i++;
        }
        return i - from;
    }

    @Override
    public boolean isFirstLargest(Matrix scores, int row, int col) {
        double[] z = DoubleMatrix.array(scores);
        int from = row * scores.cols();
        double score = z[from + col];
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
    private static double max(double[] z, int from, int to) {
        double max = z[from];
        for (int i = from + 1; i < to; i++) {
            if (z[i] > max) {
                max = z[i];
            }
        }
        return max;
    }

    /** {@code p = max - z}, but no more than 745, where {@code e^-p} rounds to 0. */
    private static void below(double max, double[] z, double[] p, int from, int to) {
        for (int i = from; i < to; i++) {
            p[i] = Math.min(max - z[i], 745.0);
        }
    }

    /** Eight sums side by side: one alone would wait for each of its additions. */
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
        return ((a + b) + (c + d)) + ((e + f) + (g + h));
    }

    private static void scale(double[] x, double factor, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] *= factor;
        }
    }
}
