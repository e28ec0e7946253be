package dev.layerlab.nn.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fast exp, sigmoid and tanh agree with {@link Math}'s: to 1e-12 in 64 bits, to 1e-6 in 32. */
class FastExpTest {
    @ParameterizedTest
    @EnumSource
    void sigmoid(Precision precision) {
        assertAgrees(precision, (x, y) -> Curves.of(x).sigmoid(x, y), x -> 1 / (1 + Math.exp(-x)));
    }

    @ParameterizedTest
    @EnumSource
    void tanh(Precision precision) {
        assertAgrees(precision, (x, y) -> Curves.of(x).tanh(x, y), Math::tanh);
    }

    /** Softmax of (0, -|x|) is exp over its sum. */
    @ParameterizedTest
    @EnumSource
    void softmax(Precision precision) {
        assertAgrees(precision, FastExpTest::secondColumn, x -> Math.exp(-Math.abs(x)) / (1 + Math.exp(-Math.abs(x))));
    }

    /** Adding a number to all scores of a row changes no probability and adds as much to the sum's logarithm. */
    @ParameterizedTest
    @EnumSource
    void softmax_of_scores_anywhere(Precision precision) {
        double[] rows = {-3000, -600, -30, -9, -1, 0, 1, 7, 12, 15, 17, 30, 81, 90, 600, 3000};
        double[] scores = {0, -1, 2, 0.5, -7, -14, -2900, -4060};
        Matrix z = Matrix.zeros(precision, rows.length, scores.length);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < scores.length; c++) {
                z.set(r, c, rows[r] + scores[c]);
            }
        }
        Matrix logSums = Matrix.empty(precision);
        Matrix p = Scores.of(z).softmax(z, 1, Matrix.empty(precision), logSums);
        double tolerance = precision == Precision.FLOAT64 ? 1e-12 : 2e-6;
        double sum = DoubleStream.of(scores).map(Math::exp).sum();
        for (int r = 0; r < rows.length; r++) {
            assertThat(logSums.get(r, 0) - rows[r])
                    .isCloseTo(Math.log(sum), within(tolerance * (1 + Math.abs(rows[r]))));
            for (int c = 0; c < scores.length; c++) {
                double expected = Math.exp(scores[c]) / sum;
                assertThat(p.get(r, c))
                        .as("%s of row %s", c, r)
                        .isCloseTo(expected, within(tolerance * expected + 1e-20));
            }
        }
    }

    /** Two equal scores share, and one far below gets nothing, however large or small the three are. */
    @ParameterizedTest
    @EnumSource
    void softmax_of_extreme_scores(Precision precision) {
        for (double score : new double[] {-1e30, -3e6, -2.1e6, -1.5, -1e-4, 1e-4, 0.9999, 2.09e6, 2.1e6, 3e6, 1e30}) {
            double below = score - Math.max(500, Math.abs(score));
            Matrix z = Matrix.of(precision, 1, 3, new double[] {score, below, score});
            Matrix p = Scores.of(z).softmax(z, 1, Matrix.empty(precision), Matrix.empty(precision));
            assertThat(p.get(0, 0)).as("first of %s", score).isEqualTo(0.5);
            assertThat(p.get(0, 1)).as("below %s", score).isCloseTo(0, within(1e-38));
            assertThat(p.get(0, 2)).as("last of %s", score).isEqualTo(0.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void softmax_of_what_is_no_number_is_none(Precision precision) {
        Matrix z = Matrix.of(precision, 2, 2, new double[] {1, Double.NaN, 1, Double.POSITIVE_INFINITY});
        Matrix p = Scores.of(z).softmax(z, 1, Matrix.empty(precision), Matrix.empty(precision));
        assertThat(p.get(0, 1)).isNaN();
        assertThat(p.get(1, 1)).isNaN();
    }

    /** Inputs are far beyond where the exponential overflows. */
    @ParameterizedTest
    @EnumSource
    void extremes_saturate(Precision precision) {
        double[] far = {-1e30, -1e6, -3000, -1000, -100, 100, 1000, 3000, 1e6, 1e30};
        Matrix x = Matrix.of(precision, 1, far.length, far);
        Matrix sigmoid = Curves.of(x).sigmoid(x, Matrix.empty(precision));
        Matrix tanh = Curves.of(x).tanh(x, Matrix.empty(precision));
        for (int i = 0; i < far.length; i++) {
            assertThat(sigmoid.get(0, i)).as("sigmoid %s", far[i]).isCloseTo(far[i] > 0 ? 1 : 0, within(1e-38));
            assertThat(tanh.get(0, i)).as("tanh %s", far[i]).isCloseTo(Math.signum(far[i]), within(1e-7));
        }
    }

    /** 20,001 numbers within +-30; errors are relative, in 32 bits to 0.1 where the result is smaller. */
    private static void assertAgrees(Precision precision, BinaryOperator<Matrix> fast, DoubleUnaryOperator exact) {
        double least = precision == Precision.FLOAT64 ? Double.MIN_NORMAL : 0.1;
        int count = 20_001;
        Matrix x = Matrix.zeros(precision, 1, count);
        for (int i = 0; i < count; i++) {
            x.set(0, i, 30 * (2.0 * i / (count - 1) - 1));
        }
        Matrix y = fast.apply(x, Matrix.empty(precision));
        double worst = 0;
        for (int i = 0; i < count; i++) {
            double expected = exact.applyAsDouble(x.get(0, i));
            worst = Math.max(worst, Math.abs(y.get(0, i) - expected) / Math.max(Math.abs(expected), least));
        }
        assertThat(worst).isLessThan(precision == Precision.FLOAT64 ? 1e-12 : 1e-6);
    }

    private static Matrix secondColumn(Matrix x, Matrix y) {
        Matrix z = Matrix.zeros(x.precision(), x.cols(), 2);
        for (int i = 0; i < x.cols(); i++) {
            z.set(i, 1, -Math.abs(x.get(0, i)));
        }
        Matrix p = Scores.of(z).softmax(z, 1, Matrix.empty(x.precision()), Matrix.empty(x.precision()));
        y.reshape(1, x.cols());
        for (int i = 0; i < x.cols(); i++) {
            y.set(0, i, p.get(i, 1));
        }
        return y;
    }
}
