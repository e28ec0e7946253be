package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Column;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.api.Test;

/** Two features: 0 and 6, whose mean is 3 and deviation 3, beside one that is always 255. */
class ScalerTest {
    private static final Column TRAIN = new Column.Bytes(new byte[] {0, (byte) 255, 6, (byte) 255}, 2);
    private static final Column TEST = new Column.Bytes(new byte[] {9, (byte) 250}, 2);

    @Test
    void none_takes_values_as_they_are() {
        assertRow(scaled(Scaling.NONE), 9, 250);
    }

    @Test
    void a_byte_becomes_a_share_of_255() {
        assertRow(scaled(Scaling.DIVIDE_BY_255), 9 / 255d, 250 / 255d);
    }

    @Test
    void the_mean_is_the_training_parts() {
        assertRow(scaled(Scaling.SUBTRACT_MEAN), 6, -5);
    }

    @Test
    void a_feature_that_never_changes_keeps_its_scale() {
        assertRow(scaled(Scaling.STANDARDIZE), 2, -5);
    }

    @Test
    void single_precision_is_rounded_once() {
        var scaled = Scaler.of(Scaling.DIVIDE_BY_255, TRAIN, Precision.FLOAT32).scale(TEST);
        assertThat(scaled.get(0, 0)).isEqualTo((float) (9 / 255d));
    }

    private static Matrix scaled(Scaling scaling) {
        return Scaler.of(scaling, TRAIN, Precision.FLOAT64).scale(TEST);
    }

    private static void assertRow(Matrix matrix, double first, double second) {
        assertThat(matrix.rows()).isEqualTo(1);
        assertThat(matrix.get(0, 0)).isEqualTo(first);
        assertThat(matrix.get(0, 1)).isEqualTo(second);
    }
}
