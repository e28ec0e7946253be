package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.TrainingState;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckpointFormatTest {
    @ParameterizedTest
    @EnumSource
    void every_bit_comes_back(Precision precision) {
        var odd = Matrix.of(precision, 2, 3, -0.0, Double.NaN, Double.MIN_VALUE, 1 / 3d, 1e30, Float.MIN_VALUE);
        var state = new TrainingState(
                7, 1L << 40, Map.of("0.weight", odd), Map.of("0.weight.v", odd), Map.of("0.weight", odd), 3, 1 / 7d);
        var again = CheckpointFormat.state(CheckpointFormat.last(state), CheckpointFormat.best(state));
        assertThat(again.epoch()).isEqualTo(7);
        assertThat(again.steps()).isEqualTo(1L << 40);
        assertThat(again.bestEpoch()).isEqualTo(3);
        assertThat(again.bestValue()).isEqualTo(1 / 7d);
        assertSame(odd, again.current().get("0.weight"));
        assertSame(odd, again.moments().get("0.weight.v"));
        assertSame(odd, again.best().get("0.weight"));
    }

    @Test
    void another_format_is_refused_by_its_number() {
        var state = new TrainingState(1, 1, Map.of(), Map.of(), Map.of(), 1, 0);
        var last = CheckpointFormat.last(state);
        last[3] = 9;
        assertThatThrownBy(() -> CheckpointFormat.state(last, CheckpointFormat.best(state)))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("expected format 1, got 9");
    }

    private static void assertSame(Matrix expected, Matrix actual) {
        assertThat(actual.precision()).isEqualTo(expected.precision());
        for (int i = 0; i < expected.size(); i++) {
            int row = i / expected.cols();
            int col = i % expected.cols();
            assertThat(Double.doubleToRawLongBits(actual.get(row, col)))
                    .isEqualTo(Double.doubleToRawLongBits(expected.get(row, col)));
        }
    }
}
