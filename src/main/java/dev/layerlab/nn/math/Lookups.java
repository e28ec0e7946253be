package dev.layerlab.nn.math;

/** Rows picked out of one matrix into another, by number. */
public final class Lookups {
    private Lookups() {}

    /** {@code y} becomes the {@code count} rows of {@code x} that {@code order} names from {@code from} on. */
    public static Matrix rows(Matrix x, int[] order, int from, int count, Matrix y) {
        int cols = x.cols();
        switch (y.reshape(count, cols)) {
            case FloatMatrix f ->
                FloatLookups.rows(FloatMatrix.array(x), cols, order, from, FloatMatrix.array(f), count);
            case DoubleMatrix d ->
                DoubleLookups.rows(DoubleMatrix.array(x), cols, order, from, DoubleMatrix.array(d), count);
        }
        return y;
    }

    /** As {@link #rows(Matrix, int[], int, int, Matrix)}, of whole numbers, {@code cols} in a row. */
    public static Matrix rows(int[] x, int cols, int[] order, int from, int count, Matrix y) {
        switch (y.reshape(count, cols)) {
            case FloatMatrix f -> FloatLookups.numbers(x, cols, order, from, FloatMatrix.array(f), count);
            case DoubleMatrix d -> DoubleLookups.numbers(x, cols, order, from, DoubleMatrix.array(d), count);
        }
        return y;
    }

    /** Row r of {@code y} becomes the sum of the table's rows that row r of {@code ids} names. */
    public static Matrix sum(Matrix table, Matrix ids, Matrix y) {
        int size = table.cols();
        switch (y.reshape(ids.rows(), size)) {
            case FloatMatrix f ->
                FloatLookups.sum(
                        FloatMatrix.array(table),
                        size,
                        FloatMatrix.array(ids),
                        ids.cols(),
                        FloatMatrix.array(f),
                        ids.rows());
            case DoubleMatrix d ->
                DoubleLookups.sum(
                        DoubleMatrix.array(table),
                        size,
                        DoubleMatrix.array(ids),
                        ids.cols(),
                        DoubleMatrix.array(d),
                        ids.rows());
        }
        return y;
    }

    /** Row r of {@code y} becomes the table's rows that row r of {@code ids} names, side by side. */
    public static Matrix concat(Matrix table, Matrix ids, Matrix y) {
        int size = table.cols();
        switch (y.reshape(ids.rows(), ids.cols() * size)) {
            case FloatMatrix f ->
                FloatLookups.concat(
                        FloatMatrix.array(table), size, FloatMatrix.array(ids), FloatMatrix.array(f), ids.size());
            case DoubleMatrix d ->
                DoubleLookups.concat(
                        DoubleMatrix.array(table), size, DoubleMatrix.array(ids), DoubleMatrix.array(d), ids.size());
        }
        return y;
    }

    /**
     * The gradient of both: adds to the table's row of each word the vector of {@code dy} that it had a part in.
     *
     * <p>{@code dy} has one vector for each id (side by side) or one for each row of ids (sum).
     */
    public static void scatter(Matrix dy, Matrix ids, Matrix table) {
        int size = table.cols();
        int shared = ids.size() * size / Math.max(1, dy.size());
        switch (table) {
            case FloatMatrix f ->
                FloatLookups.scatter(
                        FloatMatrix.array(dy), size, FloatMatrix.array(ids), ids.size(), shared, FloatMatrix.array(f));
            case DoubleMatrix d ->
                DoubleLookups.scatter(
                        DoubleMatrix.array(dy),
                        size,
                        DoubleMatrix.array(ids),
                        ids.size(),
                        shared,
                        DoubleMatrix.array(d));
        }
    }
}
