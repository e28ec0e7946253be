package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetCodingTest {
    private static final int[] Y = {1, 0, 1};

    @Test
    void classes_stay_classes() {
        assertThat(labels(Targets.CLASS, 2)).isEqualTo(new Labels.Classes(Y, 2));
    }

    @Test
    void one_hot_has_a_one_in_the_classes_column() {
        var values = values(Targets.ONE_HOT, 3);
        assertThat(values.cols()).isEqualTo(3);
        assertRow(values, 0, 0, 1, 0);
        assertRow(values, 1, 1, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"ZERO_ONE, 1, 0, 1", "PLUS_MINUS_ONE, 1, -1, 1"})
    void two_classes_fit_one_column(Targets targets, double first, double second, double third) {
        var values = values(targets, 2);
        assertThat(values.cols()).isOne();
        assertRow(values, 0, first);
        assertRow(values, 1, second);
        assertRow(values, 2, third);
    }

    @Test
    void three_classes_do_not() {
        assertThatThrownBy(() -> new TargetCoding(Targets.ZERO_ONE, 3, Precision.FLOAT64))
                .hasMessage("targets ZERO_ONE need a data set of two classes, got 3: choose ONE_HOT or CLASS");
    }

    private static Labels labels(Targets targets, int classes) {
        return new TargetCoding(targets, classes, Precision.FLOAT64).labels(Y);
    }

    private static Matrix values(Targets targets, int classes) {
        return ((Labels.Values) labels(targets, classes)).values();
    }

    private static void assertRow(Matrix matrix, int row, double... expected) {
        for (int col = 0; col < expected.length; col++) {
            assertThat(matrix.get(row, col)).isEqualTo(expected[col]);
        }
    }
}
