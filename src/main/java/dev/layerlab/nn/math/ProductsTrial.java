package dev.layerlab.nn.math;

import java.util.random.RandomGenerator;

/** A small product in both precisions and all transpositions, held against EJML's before a library is trusted. */
final class ProductsTrial {
    private ProductsTrial() {}

    static void require(Products products) {
        Products ejml = new EjmlProducts();
        for (Precision precision : Precision.values()) {
            double error = 0;
            for (int flags = 0; flags < 4; flags++) {
                boolean transA = (flags & 1) != 0;
                boolean transB = (flags & 2) != 0;
                error = Math.max(error, distance(products, ejml, precision, transA, transB));
            }
            Checks.require(error < 1e-5, "a trial product in %s must be right, got an error of %s", precision, error);
        }
    }

    private static double distance(Products one, Products other, Precision precision, boolean transA, boolean transB) {
        RandomGenerator random = new NumpyRandom(1);
        Matrix a = transA ? uniform(precision, 5, 3, random) : uniform(precision, 3, 5, random);
        Matrix b = transB ? uniform(precision, 4, 5, random) : uniform(precision, 5, 4, random);
        Matrix difference = multiply(one, a, transA, b, transB).add(-1, multiply(other, a, transA, b, transB));
        return Math.sqrt(difference.sumOfSquares());
    }

    private static Matrix multiply(Products products, Matrix a, boolean transA, Matrix b, boolean transB) {
        Matrix c = Matrix.empty(a.precision());
        switch (c) {
            case FloatMatrix f -> products.multiply(FloatMatrix.of(a), transA, FloatMatrix.of(b), transB, f);
            case DoubleMatrix d -> products.multiply(DoubleMatrix.of(a), transA, DoubleMatrix.of(b), transB, d);
        }
        return c;
    }

    private static Matrix uniform(Precision precision, int rows, int cols, RandomGenerator random) {
        return Matrix.of(
                precision, rows, cols, random.doubles(rows * (long) cols, -1, 1).toArray());
    }
}
