package dev.layerlab.nn.math;

import static dev.layerlab.nn.Golden.normal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.Expected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixTest {
    /** Every operation, from a 5 x 9 matrix to its result. */
    static Stream<Arguments> operations() {
        Map<String, UnaryOperator<Matrix>> operations = new LinkedHashMap<>();
        operations.put("fill", a -> a.copy().fill(2.5));
        operations.put("add", a -> a.copy().add(0.3, a));
        operations.put("scale", a -> a.copy().scale(-1.7));
        operations.put("times", a -> a.copy().times(a));
        operations.put("inverseRoot", a -> a.copy().times(a).inverseRoot(0.1));
        operations.put("addToRows", a -> a.copy().addToRows(row(a)));
        operations.put("timesRows", a -> a.copy().timesRows(row(a)));
        operations.put("sumOfRows", a -> empty(a).sumOfRows(a));
        operations.put("addToColumns", a -> a.copy().addToColumns(column(a)));
        operations.put("timesColumns", a -> a.copy().timesColumns(column(a)));
        operations.put("sumOfColumns", a -> empty(a).sumOfColumns(a));
        operations.put("product", a -> empty(a).product(a, empty(a).productTransA(a, a)));
        operations.put("productTransB", a -> empty(a).productTransB(a, a));
        operations.put("productPlusRow", a -> empty(a).productPlusRow(empty(a).productTransB(a, a), a, row(a)));
        return operations.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void the_two_precisions_agree(String name, UnaryOperator<Matrix> operation) {
        Matrix exact = normal(new NumpyRandom(1), 1, 5, 9);
        Matrix rounded = Matrix.empty(Precision.FLOAT32).convert(exact);
        Expected.assertMatches(operation.apply(rounded), operation.apply(exact));
    }

    /** Sums and products over rows and columns, worked out by hand. */
    @ParameterizedTest
    @EnumSource
    void rows_and_columns_by_hand(Precision precision) {
        Matrix a = Matrix.of(precision, 2, 3, 1, 2, 3, 4, 5, 6);
        assertNumbers(empty(a).sumOfRows(a), 5, 7, 9);
        assertNumbers(empty(a).sumOfColumns(a), 6, 15);
        assertNumbers(a.copy().addToRows(Matrix.of(precision, 1, 3, 10, 20, 30)), 11, 22, 33, 14, 25, 36);
        assertNumbers(a.copy().timesRows(Matrix.of(precision, 1, 3, 1, 0, -1)), 1, 0, -3, 4, 0, -6);
        assertNumbers(a.copy().addToColumns(Matrix.of(precision, 2, 1, 10, 20)), 11, 12, 13, 24, 25, 26);
        assertNumbers(a.copy().timesColumns(Matrix.of(precision, 2, 1, 2, -1)), 2, 4, 6, -4, -5, -6);
        assertThat(a.sumOfSquares()).isEqualTo(91);
    }

    @ParameterizedTest
    @EnumSource
    void a_matrix_read_back_has_the_same_bits(Precision precision) throws IOException {
        Matrix matrix = Matrix.of(precision, 2, 2, Math.PI, -0.0, Double.NaN, Double.NEGATIVE_INFINITY);
        var bytes = new ByteArrayOutputStream();
        matrix.write(new DataOutputStream(bytes));
        Matrix back = Matrix.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(back.precision()).isEqualTo(precision);
        assertThat(back.rows()).isEqualTo(2);
        for (int i = 0; i < 4; i++) {
            assertThat(Double.doubleToRawLongBits(back.get(i / 2, i % 2)))
                    .isEqualTo(Double.doubleToRawLongBits(matrix.get(i / 2, i % 2)));
        }
    }

    @Test
    void bytes_that_are_no_matrix_are_refused() {
        var in = new DataInputStream(new ByteArrayInputStream(new byte[9]));
        assertThatThrownBy(() -> Matrix.read(in))
                .isInstanceOf(IOException.class)
                .hasMessage("a stored matrix must have 32 or 64 bits and a shape, got 0 bits, 0 x 0");
    }

    @Test
    void precisions_do_not_mix() {
        Matrix floats = Matrix.zeros(Precision.FLOAT32, 1, 1);
        Matrix doubles = Matrix.zeros(Precision.FLOAT64, 1, 1);
        assertThatThrownBy(() -> floats.add(1, doubles))
                .hasMessage("precision must be FLOAT32 throughout, got FLOAT64");
    }

    @ParameterizedTest
    @EnumSource
    void the_first_number_that_is_not_finite_is_found(Precision precision) {
        assertThat(Matrix.of(precision, 1, 3, 1, 2, 3).firstNotFinite()).isEqualTo(-1);
        assertThat(Matrix.of(precision, 1, 3, 1, Double.NaN, Double.NaN).firstNotFinite())
                .isEqualTo(1);
    }

    private static Matrix empty(Matrix a) {
        return Matrix.empty(a.precision());
    }

    private static Matrix row(Matrix a) {
        return empty(a).sumOfRows(a);
    }

    private static Matrix column(Matrix a) {
        return empty(a).sumOfColumns(a);
    }

    private static void assertNumbers(Matrix matrix, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(matrix.get(i / matrix.cols(), i % matrix.cols())).isEqualTo(expected[i]);
        }
    }
}
