package dev.layerlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.run.Presets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StackLineTest {
    private static final Presets.Data DATA = new Presets.Data("words", Columns.Kind.WORDS, 250, 120_000);

    static Stream<LayerSpec> layers() {
        return Arrays.stream(LayerSpec.class.getPermittedSubclasses()).map(StackLineTest::withDefaults);
    }

    @Test
    void a_stack_is_told_in_one_line() {
        assertThat(StackLine.of(Presets.NEXT_WORD.on(DATA).stack()))
                .isEqualTo("Embedding 32 Σ – Dense 256 σ – Dense 250");
    }

    /** A new layer needs no word here to be listed. */
    @ParameterizedTest
    @MethodSource("layers")
    void every_permitted_layer_has_words(LayerSpec layer) {
        assertThat(StackLine.of(List.of(new Dense(), layer)))
                .startsWith("Dense 32 ")
                .hasSizeGreaterThan(9);
    }

    private static LayerSpec withDefaults(Class<?> type) {
        try {
            return (LayerSpec) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no defaults", e);
        }
    }
}
