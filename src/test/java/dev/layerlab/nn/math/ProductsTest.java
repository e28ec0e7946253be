package dev.layerlab.nn.math;

import static dev.layerlab.nn.Golden.normal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.layerlab.nn.Expected;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenBLAS, EJML and the sum written out multiply alike. */
class ProductsTest {
    private static final int[][] SHAPES = {
        {1, 1, 1},
        {2, 3, 5},
        {38, 1024, 20},
        {38, 20, 1},
        {200, 256, 250},
        {1, 7, 1},
        {1, 0, 5},
        {4, 0, 1},
        {4, 0, 5},
        {1, 200, 250},
        {250, 40, 1},
        {205, 32, 200},
        {103, 200, 250},
        {103, 200, 40}
    };

    /** Those of processors with AVX-512, whatever this one is. */
    private static final Products IN_BANDS = new OpenBlasProducts(Bands.of("SkylakeX"));

    static Stream<Arguments> cases() {
        return Stream.of(new OpenBlasProducts(), IN_BANDS, new EjmlProducts())
                .flatMap(products -> Stream.of(Precision.values())
                        .flatMap(
                                precision -> Stream.of(SHAPES).map(shape -> Arguments.of(products, precision, shape))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void products_are_the_sums_written_out(Products products, Precision precision, int[] shape) {
        Matrix a = normal(new NumpyRandom(1), 1, shape[0], shape[1]);
        Matrix b = normal(new NumpyRandom(2), 1, shape[1], shape[2]);
        Matrix expected = slow(a, b);
        double tolerance = precision == Precision.FLOAT64 ? 1e-11 : 1e-2;
        for (boolean transA : new boolean[] {false, true}) {
            for (boolean transB : new boolean[] {false, true}) {
                Matrix left = Matrix.empty(precision).convert(transA ? transposed(a) : a);
                Matrix right = Matrix.empty(precision).convert(transB ? transposed(b) : b);
                Matrix other = Matrix.zeros(precision, shape[0], shape[2]).fill(7); // held before, to be forgotten
                Expected.assertMatches(multiply(products, left, transA, right, transB, other), expected, tolerance);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bands_allocate_nothing(Precision precision) {
        Matrix a = Matrix.zeros(precision, 205, 32);
        Matrix b = Matrix.zeros(precision, 32, 200);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Matrix c = Matrix.empty(precision);
        int products = 5000;
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) { // the first ones make the JIT compile
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < products; i++) {
                multiply(IN_BANDS, a, false, b, false, c);
            }
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }
        assertThat(allocated).isLessThan(products);
    }

    @Test
    void open_blas_is_taken_where_it_loads() {
        assertThat(Products.best().name()).startsWith("OpenBLAS ");
    }

    @Test
    void factors_that_do_not_fit_are_refused() {
        Matrix a = Matrix.zeros(Precision.FLOAT32, 2, 3);
        assertThatThrownBy(
                        () -> Matrix.empty(Precision.FLOAT32).productTransB(a, Matrix.zeros(Precision.FLOAT32, 4, 5)))
                .hasMessage("factors must fit, got 2 x 3 times 4 x 5'");
    }

    private static Matrix multiply(Products products, Matrix a, boolean transA, Matrix b, boolean transB, Matrix c) {
        switch (c) {
            case FloatMatrix f -> products.multiply(FloatMatrix.of(a), transA, FloatMatrix.of(b), transB, f);
            case DoubleMatrix d -> products.multiply(DoubleMatrix.of(a), transA, DoubleMatrix.of(b), transB, d);
        }
        return c;
    }

    private static Matrix slow(Matrix a, Matrix b) {
        Matrix c = Matrix.zeros(Precision.FLOAT64, a.rows(), b.cols());
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < b.cols(); j++) {
                double sum = 0;
                for (int k = 0; k < a.cols(); k++) {
                    sum += a.get(i, k) * b.get(k, j);
                }
                c.set(i, j, sum);
            }
        }
        return c;
    }

    private static Matrix transposed(Matrix a) {
        Matrix b = Matrix.zeros(Precision.FLOAT64, a.cols(), a.rows());
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.cols(); j++) {
                b.set(j, i, a.get(i, j));
            }
        }
        return b;
    }
}
