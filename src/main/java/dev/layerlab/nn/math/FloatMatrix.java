package dev.layerlab.nn.math;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/** A matrix of 32-bit numbers, held by EJML. */
final class FloatMatrix implements Matrix {
    private final FMatrixRMaj ejml;
    private Segments segments;

    FloatMatrix(int rows, int cols) {
        this(new float[rows * cols], rows, cols);
    }

    FloatMatrix(float[] values, int rows, int cols) {
        Checks.require(values.length == rows * cols, "values must be %s x %s, got %s", rows, cols, values.length);
        ejml = FMatrixRMaj.wrap(rows, cols, values);
        segments = segments(values);
    }

    static FloatMatrix of(Matrix matrix) {
        if (matrix instanceof FloatMatrix floats) {
            return floats;
        }
        throw new IllegalArgumentException("precision must be FLOAT32 throughout, got " + matrix.precision());
    }

    static float[] array(Matrix matrix) {
        return of(matrix).ejml.data;
    }

    FMatrixRMaj ejml() {
        return ejml;
    }

    private static Segments segments(float[] values) {
        return new Segments(MemorySegment.ofArray(values), Float.BYTES);
    }

    /** The array as native code takes it, from a number on. */
    MemorySegment segment(int from) {
        return segments.from(from);
    }

    @Override
    public Precision precision() {
        return Precision.FLOAT32;
    }

    @Override
    public int rows() {
        return ejml.numRows;
    }

    @Override
    public int cols() {
        return ejml.numCols;
    }

    @Override
    public double get(int row, int col) {
        return ejml.data[row * ejml.numCols + col];
    }

    @Override
    public void set(int row, int col, double value) {
        ejml.data[row * ejml.numCols + col] = (float) value;
    }

    @Override
    public FloatMatrix reshape(int rows, int cols) {
        float[] before = ejml.data;
        ejml.reshape(rows, cols);
        if (ejml.data != before) {
            segments = segments(ejml.data);
        }
        return this;
    }

    @Override
    public FloatMatrix fill(double value) {
        Arrays.fill(ejml.data, 0, size(), (float) value);
        return this;
    }

    @Override
    public FloatMatrix assign(Matrix a) {
        reshape(a.rows(), a.cols());
        System.arraycopy(array(a), 0, ejml.data, 0, size());
        return this;
    }

    @Override
    public FloatMatrix product(Matrix a, Matrix b) {
        Products.best().multiply(of(a), false, of(b), false, this);
        return this;
    }

    /** The row is laid down first and the product added to it, which spares a pass. */
    @Override
    public FloatMatrix productPlusRow(Matrix a, Matrix b, Matrix row) {
        reshape(a.rows(), b.cols());
        repeat(array(row));
        Products.best().addProduct(of(a), of(b), this);
        return this;
    }

    /** The row in every row: each copy takes all rows that are there, so that some eight do for a batch. */
    private void repeat(float[] row) {
        System.arraycopy(row, 0, ejml.data, 0, Math.min(cols(), size()));
        for (int done = cols(); done < size(); done += Math.min(done, size() - done)) {
            System.arraycopy(ejml.data, 0, ejml.data, done, Math.min(done, size() - done));
        }
    }

    @Override
    public FloatMatrix productTransA(Matrix a, Matrix b) {
        Products.best().multiply(of(a), true, of(b), false, this);
        return this;
    }

    @Override
    public FloatMatrix productTransB(Matrix a, Matrix b) {
        Products.best().multiply(of(a), false, of(b), true, this);
        return this;
    }

    @Override
    public FloatMatrix add(double factor, Matrix a) {
        FloatLoops.add(ejml.data, (float) factor, array(a), size());
        return this;
    }

    @Override
    public FloatMatrix sum(Matrix a, Matrix b) {
        reshape(a.rows(), a.cols());
        FloatLoops.sum(array(a), array(b), ejml.data, size());
        return this;
    }

    @Override
    public FloatMatrix scale(double factor) {
        FloatLoops.scale(ejml.data, (float) factor, size());
        return this;
    }

    @Override
    public FloatMatrix times(Matrix a) {
        FloatLoops.times(ejml.data, array(a), size());
        return this;
    }

    @Override
    public FloatMatrix inverseRoot(double epsilon) {
        FloatLoops.inverseRoot(ejml.data, (float) epsilon, size());
        return this;
    }

    @Override
    public double sumOfSquares() {
        return FloatLoops.sumOfSquares(ejml.data, size());
    }

    @Override
    public FloatMatrix addToRows(Matrix row) {
        FloatLoops.addToRows(ejml.data, array(row), rows(), cols());
        return this;
    }

    @Override
    public FloatMatrix timesRows(Matrix row) {
        FloatLoops.timesRows(ejml.data, array(row), rows(), cols());
        return this;
    }

    @Override
    public FloatMatrix sumOfRows(Matrix a) {
        reshape(1, a.cols());
        FloatLoops.sumOfRows(array(a), ejml.data, a.rows(), a.cols());
        return this;
    }

    @Override
    public FloatMatrix addToColumns(Matrix column) {
        FloatLoops.addToColumns(ejml.data, array(column), rows(), cols());
        return this;
    }

    @Override
    public FloatMatrix timesColumns(Matrix column) {
        FloatLoops.timesColumns(ejml.data, array(column), rows(), cols());
        return this;
    }

    @Override
    public FloatMatrix sumOfColumns(Matrix a) {
        reshape(a.rows(), 1);
        FloatLoops.sumOfColumns(array(a), ejml.data, a.rows(), a.cols());
        return this;
    }

    @Override
    public int firstNotFinite() {
        return FloatLoops.firstNotFinite(ejml.data, size());
    }
}
