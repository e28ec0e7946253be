package dev.layerlab.nn.math;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A dense matrix, row by row, in one of two precisions.
 *
 * <p>An operation writes into the matrix it is called on, gives it the shape it needs and returns it, so a buffer is
 * made once, empty, and used for ever. A matrix never reads and writes the same array unless its method says so, and
 * all matrices of one operation have the same precision.
 */
public sealed interface Matrix permits FloatMatrix, DoubleMatrix {
    static Matrix empty(Precision precision) {
        return zeros(precision, 0, 0);
    }

    static Matrix zeros(Precision precision, int rows, int cols) {
        return switch (precision) {
            case FLOAT32 -> new FloatMatrix(rows, cols);
            case FLOAT64 -> new DoubleMatrix(rows, cols);
        };
    }

    /** The given numbers, row by row, rounded to the precision. */
    static Matrix of(Precision precision, int rows, int cols, double... values) {
        Checks.require(values.length == rows * cols, "values must be %s x %s, got %s", rows, cols, values.length);
        Matrix matrix = zeros(precision, rows, cols);
        for (int i = 0; i < values.length; i++) {
            matrix.set(i / cols, i % cols, values[i]);
        }
        return matrix;
    }

    /** A matrix over the very array, without a copy. */
    static Matrix over(float[] values, int rows, int cols) {
        return new FloatMatrix(values, rows, cols);
    }

    /** A matrix over the very array, without a copy. */
    static Matrix over(double[] values, int rows, int cols) {
        return new DoubleMatrix(values, rows, cols);
    }

    /** Reads what {@link #write} wrote. */
    static Matrix read(DataInput in) throws IOException {
        return MatrixFormat.read(in);
    }

    /** Writes precision, shape and numbers, every bit of them. */
    default void write(DataOutput out) throws IOException {
        MatrixFormat.write(this, out);
    }

    Precision precision();

    int rows();

    int cols();

    default int size() {
        return rows() * cols();
    }

    double get(int row, int col);

    void set(int row, int col, double value);

    /** Gives this matrix a shape; its numbers are then undefined. */
    Matrix reshape(int rows, int cols);

    default Matrix zero() {
        return fill(0);
    }

    Matrix fill(double value);

    /** {@code this = a}. */
    Matrix assign(Matrix a);

    /** {@code this = a}, {@code a} being of any precision. */
    default Matrix convert(Matrix a) {
        reshape(a.rows(), a.cols());
        for (int r = 0; r < a.rows(); r++) {
            for (int c = 0; c < a.cols(); c++) {
                set(r, c, a.get(r, c));
            }
        }
        return this;
    }

    default Matrix copy() {
        return empty(precision()).assign(this);
    }

    /** {@code this = a b}. */
    Matrix product(Matrix a, Matrix b);

    /** {@code this = a b + row}, the one row being added to every row of the product. */
    Matrix productPlusRow(Matrix a, Matrix b, Matrix row);

    /** {@code this = a' b}. */
    Matrix productTransA(Matrix a, Matrix b);

    /** {@code this = a b'}. */
    Matrix productTransB(Matrix a, Matrix b);

    /** {@code this = this + factor a}. */
    Matrix add(double factor, Matrix a);

    /** {@code this = a + b}. */
    Matrix sum(Matrix a, Matrix b);

    /** {@code this = factor this}. */
    Matrix scale(double factor);

    /** {@code this = this a}, value by value. */
    Matrix times(Matrix a);

    /** {@code this = 1 / sqrt(this + epsilon)}, value by value. */
    Matrix inverseRoot(double epsilon);

    double sumOfSquares();

    /** Adds the one row to every row of this matrix. */
    Matrix addToRows(Matrix row);

    /** Multiplies every row of this matrix by the one row, value by value. */
    Matrix timesRows(Matrix row);

    /** {@code this} becomes one row: the sum of the rows of {@code a}. */
    Matrix sumOfRows(Matrix a);

    /** Adds the one column to every column of this matrix. */
    Matrix addToColumns(Matrix column);

    /** Multiplies every column of this matrix by the one column, value by value. */
    Matrix timesColumns(Matrix column);

    /** {@code this} becomes one column: the sum of the columns of {@code a}. */
    Matrix sumOfColumns(Matrix a);

    /** Where the first number stands that is not finite, counted row by row; -1 if all are finite. */
    int firstNotFinite();
}
