package dev.layerlab.nn.loss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccuracyTest {
    private static final LossSpec SQUARES = new MeanSquaredError();

    /** Rows: class 1 is largest; a tie, which the first one wins; no number, which is never right. */
    @ParameterizedTest
    @EnumSource
    void a_class_is_right_when_its_score_is_the_first_largest(Precision precision) {
        Matrix scores = Matrix.of(precision, 3, 3, 0, 2, 1, 5, 5, 1, Double.NaN, 1, 2);
        assertThat(Accuracy.CLASS.hits(scores, column(precision, 1, 0, 2))).isEqualTo(2);
        assertThat(Accuracy.CLASS.hits(scores, column(precision, 2, 1, 0))).isZero();
    }

    @Test
    void plus_minus_one_targets_are_told_apart_at_zero() {
        Matrix targets = column(Precision.FLOAT64, -1, 1, 1);
        assertThat(Accuracy.of(SQUARES, targets)).isEqualTo(Accuracy.ABOVE_ZERO);
        assertThat(Accuracy.ABOVE_ZERO.hits(column(Precision.FLOAT64, -0.2, 0.1, -3), targets))
                .isEqualTo(2);
    }

    @Test
    void zero_one_targets_are_told_apart_at_a_half() {
        Matrix targets = column(Precision.FLOAT64, 0, 1, 1);
        assertThat(Accuracy.of(SQUARES, targets)).isEqualTo(Accuracy.ABOVE_HALF);
        assertThat(Accuracy.ABOVE_HALF.hits(column(Precision.FLOAT64, 0.4, 0.6, 0.4), targets))
                .isEqualTo(2);
    }

    /** A raw score of 0 is a probability of one half. */
    @Test
    void raw_scores_of_zero_one_targets_are_told_apart_at_zero() {
        assertThat(Accuracy.of(new BinaryCrossEntropy(), column(Precision.FLOAT64, 0, 1)))
                .isEqualTo(Accuracy.ABOVE_ZERO);
    }

    @Test
    void one_hot_targets_are_right_where_the_largest_score_is() {
        Matrix targets = Matrix.of(Precision.FLOAT64, 2, 2, 1, 0, 0, 1);
        assertThat(Accuracy.of(SQUARES, targets)).isEqualTo(Accuracy.LARGEST);
        assertThat(Accuracy.LARGEST.hits(Matrix.of(Precision.FLOAT64, 2, 2, 0.1, 0.2, 0.1, 0.2), targets))
                .isEqualTo(1);
    }

    @Test
    void other_targets_are_neither_right_nor_wrong() {
        assertThat(Accuracy.of(SQUARES, column(Precision.FLOAT64, 0.3, 1))).isEqualTo(Accuracy.NONE);
    }

    private static Matrix column(Precision precision, double... values) {
        return Matrix.of(precision, values.length, 1, values);
    }
}
