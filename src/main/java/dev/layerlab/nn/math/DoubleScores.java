package dev.layerlab.nn.math;

/** The loops of {@link Scores} in 64 bits. */
final class DoubleScores implements Scores {
    static final DoubleScores SCORES = new DoubleScores();

    private DoubleScores() {}

    /** Each row's largest score is taken away before the exponential, so that nothing overflows. */
    @Override
    public Matrix softmax(Matrix scores, Matrix into, Matrix logSums) {
        double[] z = DoubleMatrix.array(scores);
        double[] p = DoubleMatrix.array(into.reshape(scores.rows(), scores.cols()));
        logSums.reshape(scores.rows(), 1);
        for (int row = 0; row < scores.rows(); row++) {
            int from = row * scores.cols();
            int to = from + scores.cols();
            double max = max(z, from, to);
            DoubleExp.exp(z, max, p, from, to);
            double sum = sum(p, from, to);
            scale(p, 1 / sum, from, to);
            logSums.set(row, 0, max + Math.log(sum));
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

    private static double max(double[] z, int from, int to) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            max = Math.max(max, z[i]);
        }
        return max;
    }

    /** Four sums side by side: one alone would wait for each of its additions. */
    private static double sum(double[] x, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i <= to - 4; i += 4) {
            a += x[i];
            b += x[i + 1];
            c += x[i + 2];
            d += x[i + 3];
        }
        for (; i < to; i++) {
            a += x[i];
        }
        return (a + b) + (c + d);
    }

    private static void scale(double[] x, double factor, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] *= factor;
        }
    }
}
