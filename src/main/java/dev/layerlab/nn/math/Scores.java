package dev.layerlab.nn.math;

/** What rows of scores say: probabilities, and which class has the most. */
public final class Scores {
    private Scores() {}

    /**
     * Softmax of each row, {@code p = e^z / sum e^z}.
     *
     * @param logSums takes the logarithm of each row's sum, so that {@code -log p = logSum - z} is exact even where
     *     {@code p} rounds to 0
     */
    public static Matrix softmax(Matrix z, Matrix p, Matrix logSums) {
        logSums.reshape(z.rows(), 1);
        switch (p.reshape(z.rows(), z.cols())) {
            case FloatMatrix f ->
                FloatScores.softmax(
                        FloatMatrix.array(z), FloatMatrix.array(f), FloatMatrix.array(logSums), z.rows(), z.cols());
            case DoubleMatrix d ->
                DoubleScores.softmax(
                        DoubleMatrix.array(z), DoubleMatrix.array(d), DoubleMatrix.array(logSums), z.rows(), z.cols());
        }
        return p;
    }

    /** The column of the row's largest score, the first one of several. */
    public static int firstLargest(Matrix z, int row) {
        int from = row * z.cols();
        return switch (z) {
            case FloatMatrix f -> FloatScores.firstLargest(FloatMatrix.array(f), from, from + z.cols());
            case DoubleMatrix d -> DoubleScores.firstLargest(DoubleMatrix.array(d), from, from + z.cols());
        };
    }
}
