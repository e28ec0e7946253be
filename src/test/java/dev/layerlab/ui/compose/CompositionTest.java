package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.LayerSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final LayerSpec EMBEDDING = new Embedding();
    private static final LayerSpec DENSE = new Dense();
    private static final LayerSpec ACTIVATE = new Activate();

    private final Composition three = Compositions.of(EMBEDDING, DENSE, ACTIVATE);

    @Test
    void layers_are_added_at_the_end() {
        assertThat(Compositions.of(EMBEDDING).add(List.of(DENSE, ACTIVATE)).stack())
                .containsExactly(EMBEDDING, DENSE, ACTIVATE);
    }

    @Test
    void a_removed_layer_closes_the_gap() {
        assertThat(three.remove(1).stack()).containsExactly(EMBEDDING, ACTIVATE);
    }

    @Test
    void a_layer_moves_to_the_place_it_is_given() {
        assertThat(three.move(0, 2).stack()).containsExactly(DENSE, ACTIVATE, EMBEDDING);
        assertThat(three.move(2, 0).stack()).containsExactly(ACTIVATE, EMBEDDING, DENSE);
    }

    @Test
    void the_first_and_the_last_stay_inside_the_stack() {
        assertThat(three.move(0, -1)).isEqualTo(three);
        assertThat(three.move(2, 3)).isEqualTo(three);
    }

    @Test
    void a_duplicate_follows_its_original() {
        assertThat(three.duplicate(1).stack()).containsExactly(EMBEDDING, DENSE, DENSE, ACTIVATE);
    }

    @Test
    void a_layer_is_replaced_in_its_place() {
        assertThat(three.replace(2, DENSE).stack()).containsExactly(EMBEDDING, DENSE, DENSE);
    }

    @Test
    void operations_leave_the_composition_they_start_from_alone() {
        three.remove(0);
        three.move(0, 2);

        assertThat(three.stack()).containsExactly(EMBEDDING, DENSE, ACTIVATE);
    }

    @Test
    void a_setting_is_replaced_and_the_others_stay() {
        Composition longer = three.with("epochs", 70);

        assertThat(longer.config().epochs()).isEqualTo(70);
        assertThat(longer.with("epochs", three.config().epochs())).isEqualTo(three);
    }

    @Test
    void a_setting_must_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.with("epoch", 70))
                .withMessage("RunConfig has no component epoch");
    }
}
