package dev.layerlab.nn.math;

/** What rows of scores say: probabilities, and which class has the most. */
public sealed interface Scores permits FloatScores, DoubleScores {
    static Scores of(Matrix z) {
        return z.precision() == Precision.FLOAT32 ? FloatScores.SCORES : DoubleScores.SCORES;
    }

    /**
     * Softmax of each row, times a factor: {@code p = factor e^z / sum e^z}.
     *
     * @param logSums takes the logarithm of each row's sum, so that {@code -log p = logSum - z} is right even where
     *     {@code p} rounds to 0
     */
    Matrix softmax(Matrix z, double factor, Matrix p, Matrix logSums);

    /** The column of the row's largest score, the first one of several. */
    int firstLargest(Matrix z, int row);

    /** Whether {@link #firstLargest} is that column; faster, since most rows say no early. */
    boolean isFirstLargest(Matrix z, int row, int col);
}
