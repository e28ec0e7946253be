package dev.layerlab.nn.math;

import java.lang.System.Logger.Level;

/** A library that multiplies matrices. */
sealed interface Products permits OpenBlasProducts, EjmlProducts {
    /** {@code c = a b}, either factor transposed if its flag says so; gives {@code c} its shape. */
    void multiply(FloatMatrix a, boolean transA, FloatMatrix b, boolean transB, FloatMatrix c);

    /** {@code c = a b}, either factor transposed if its flag says so; gives {@code c} its shape. */
    void multiply(DoubleMatrix a, boolean transA, DoubleMatrix b, boolean transB, DoubleMatrix c);

    /** {@code c = c + a b}, {@code c} having the product's shape. */
    void addProduct(FloatMatrix a, FloatMatrix b, FloatMatrix c);

    /** {@code c = c + a b}, {@code c} having the product's shape. */
    void addProduct(DoubleMatrix a, DoubleMatrix b, DoubleMatrix c);

    /** The library and, where it has several, its code for this processor: {@code OpenBLAS SkylakeX}. */
    String name();

    /** OpenBLAS where it loads and multiplies right, else EJML: chosen once, when the first product is asked for. */
    static Products best() {
        return Choice.BEST;
    }

    /** Refuses factors that do not fit and gives {@code c} the shape of their product. */
    static void shape(Matrix a, boolean transA, Matrix b, boolean transB, Matrix c) {
        int inner = transA ? a.rows() : a.cols();
        if (inner != (transB ? b.cols() : b.rows())) {
            throw new IllegalArgumentException("factors must fit, got %s x %s%s times %s x %s%s"
                    .formatted(a.rows(), a.cols(), transA ? "'" : "", b.rows(), b.cols(), transB ? "'" : ""));
        }
        c.reshape(transA ? a.cols() : a.rows(), transB ? b.rows() : b.cols());
    }

    /** Holds the choice, so that the JIT sees a constant. */
    final class Choice {
        private static final Products BEST = choose();

        private Choice() {}

        private static Products choose() {
            try {
                Products openBlas = new OpenBlasProducts();
                ProductsTrial.require(openBlas);
                return openBlas;
            } catch (RuntimeException | LinkageError cause) {
                System.getLogger(Products.class.getName()).log(Level.WARNING, withoutOpenBlas(cause));
                return new EjmlProducts();
            }
        }

        private static String withoutOpenBlas(Throwable cause) {
            Throwable reason = cause instanceof ExceptionInInitializerError ? cause.getCause() : cause;
            return "OpenBLAS can't be used here, EJML multiplies instead, 12 to 25 times slower: "
                    + reason.getMessage();
        }
    }
}
