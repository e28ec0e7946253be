package dev.layerlab.nn.math;

/** Rows picked out of one matrix into another, by number; the last argument takes the result. */
public sealed interface Lookups permits FloatLookups, DoubleLookups {
    static Lookups of(Matrix y) {
        return y.precision() == Precision.FLOAT32 ? FloatLookups.LOOKUPS : DoubleLookups.LOOKUPS;
    }

    /** {@code y} becomes the {@code count} rows of {@code x} that {@code order} names from {@code from} on. */
    Matrix rows(Matrix x, int[] order, int from, int count, Matrix y);

    /** The same for whole numbers, as many in a row as {@code y} has columns. */
    Matrix rows(int[] x, int[] order, int from, int count, Matrix y);

    /** Row r of {@code y} becomes the sum of the table's rows that row r of {@code ids} names. */
    Matrix sum(Matrix table, Matrix ids, Matrix y);

    /** Row r of {@code y} becomes the table's rows that row r of {@code ids} names, side by side. */
    Matrix concat(Matrix table, Matrix ids, Matrix y);

    /**
     * The gradient of both: adds to the table's row of each word the vector of {@code dy} that it had a part in.
     *
     * <p>{@code dy} has one vector for each id (side by side) or one for each row of ids (sum).
     */
    Matrix scatter(Matrix dy, Matrix ids, Matrix table);
}
