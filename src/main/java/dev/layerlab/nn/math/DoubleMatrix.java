package dev.layerlab.nn.math;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** A matrix of 64-bit numbers, held by EJML. */
final class DoubleMatrix implements Matrix {
    private final DMatrixRMaj ejml;
    private Segments segments;

    DoubleMatrix(int rows, int cols) {
        this(new double[rows * cols], rows, cols);
    }

    DoubleMatrix(double[] values, int rows, int cols) {
        Checks.require(values.length == rows * cols, "values must be %s x %s, got %s", rows, cols, values.length);
        ejml = DMatrixRMaj.wrap(rows, cols, values);
        segments = segments(values);
    }

    static DoubleMatrix of(Matrix matrix) {
        if (matrix instanceof DoubleMatrix doubles) {
            return doubles;
        }
        throw new IllegalArgumentException("precision must be FLOAT64 throughout, got " + matrix.precision());
    }

    static double[] array(Matrix matrix) {
        return of(matrix).ejml.data;
    }

    DMatrixRMaj ejml() {
        return ejml;
    }

    private static Segments segments(double[] values) {
        return new Segments(MemorySegment.ofArray(values), Double.BYTES);
    }

    /** The array as native code takes it, from a number on. */
    MemorySegment segment(int from) {
        return segments.from(from);
    }

    @Override
    public Precision precision() {
        return Precision.FLOAT64;
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
        ejml.data[row * ejml.numCols + col] = value;
    }

    @Override
    public DoubleMatrix reshape(int rows, int cols) {
        double[] before = ejml.data;
        ejml.reshape(rows, cols);
        if (ejml.data != before) {
            segments = segments(ejml.data);
        }
        return this;
    }

    @Override
    public DoubleMatrix fill(double value) {
        Arrays.fill(ejml.data, 0, size(), value);
        return this;
    }

    @Override
    public DoubleMatrix assign(Matrix a) {
        reshape(a.rows(), a.cols());
        System.arraycopy(array(a), 0, ejml.data, 0, size());
        return this;
    }

    @Override
    public DoubleMatrix product(Matrix a, Matrix b) {
        Products.best().multiply(of(a), false, of(b), false, this);
        return this;
    }

    /** The row is laid down first and the product added to it, which spares a pass. */
    @Override
    public DoubleMatrix productPlusRow(Matrix a, Matrix b, Matrix row) {
        reshape(a.rows(), b.cols());
        repeat(array(row));
        Products.best().addProduct(of(a), of(b), this);
        return this;
    }

    /** The row in every row: each copy takes all rows that are there, so that some eight do for a batch. */
    private void repeat(double[] row) {
        System.arraycopy(row, 0, ejml.data, 0, Math.min(cols(), size()));
        for (int done = cols(); done < size(); done += Math.min(done, size() - done)) {
            System.arraycopy(ejml.data, 0, ejml.data, done, Math.min(done, size() - done));
        }
    }

    @Override
    public DoubleMatrix productTransA(Matrix a, Matrix b) {
        Products.best().multiply(of(a), true, of(b), false, this);
        return this;
    }

    @Override
    public DoubleMatrix productTransB(Matrix a, Matrix b) {
        Products.best().multiply(of(a), false, of(b), true, this);
        return this;
    }

    @Override
    public DoubleMatrix add(double factor, Matrix a) {
        DoubleLoops.add(ejml.data, factor, array(a), size());
        return this;
    }

    @Override
    public DoubleMatrix sum(Matrix a, Matrix b) {
        reshape(a.rows(), a.cols());
        DoubleLoops.sum(array(a), array(b), ejml.data, size());
        return this;
    }

    @Override
    public DoubleMatrix scale(double factor) {
        DoubleLoops.scale(ejml.data, factor, size());
        return this;
    }

    @Override
    public DoubleMatrix times(Matrix a) {
        DoubleLoops.times(ejml.data, array(a), size());
        return this;
    }

    @Override
    public DoubleMatrix inverseRoot(double epsilon) {
        DoubleLoops.inverseRoot(ejml.data, epsilon, size());
        return this;
    }

    @Override
    public double sumOfSquares() {
        return DoubleLoops.sumOfSquares(ejml.data, size());
    }

    @Override
    public DoubleMatrix addToRows(Matrix row) {
        DoubleLoops.addToRows(ejml.data, array(row), rows(), cols());
        return this;
    }

    @Override
    public DoubleMatrix timesRows(Matrix row) {
        DoubleLoops.timesRows(ejml.data, array(row), rows(), cols());
        return this;
    }

    @Override
    public DoubleMatrix sumOfRows(Matrix a) {
        reshape(1, a.cols());
        DoubleLoops.sumOfRows(array(a), ejml.data, a.rows(), a.cols());
        return this;
    }

    @Override
    public DoubleMatrix addToColumns(Matrix column) {
        DoubleLoops.addToColumns(ejml.data, array(column), rows(), cols());
        return this;
    }

    @Override
    public DoubleMatrix timesColumns(Matrix column) {
        DoubleLoops.timesColumns(ejml.data, array(column), rows(), cols());
        return this;
    }

    @Override
    public DoubleMatrix sumOfColumns(Matrix a) {
        reshape(a.rows(), 1);
        DoubleLoops.sumOfColumns(array(a), ejml.data, a.rows(), a.cols());
        return this;
    }

    @Override
    public int firstNotFinite() {
        return DoubleLoops.firstNotFinite(ejml.data, size());
    }
}
