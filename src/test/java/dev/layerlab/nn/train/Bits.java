package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.math.Matrix;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Whether matrices are the same to the last bit. */
final class Bits {
    private Bits() {}

    static void assertSame(TrainingState one, TrainingState other) {
        assertThat(one.epoch()).isEqualTo(other.epoch());
        assertThat(one.steps()).isEqualTo(other.steps());
        assertThat(one.bestEpoch()).isEqualTo(other.bestEpoch());
        assertThat(Double.valueOf(one.bestValue())).isEqualTo(Double.valueOf(other.bestValue()));
        assertSame(one.current(), other.current());
        assertSame(one.moments(), other.moments());
        assertSame(one.best(), other.best());
    }

    static void assertSame(Map<String, Matrix> one, Map<String, Matrix> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((name, matrix) -> assertThat(bytes(matrix)).as(name).isEqualTo(bytes(other.get(name))));
    }

    static byte[] bytes(Matrix matrix) {
        var bytes = new ByteArrayOutputStream();
        try {
            matrix.write(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
