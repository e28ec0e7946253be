package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.ui.form.Components;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards go with their layers: what somebody types or has the focus on must not be replaced under their hands. */
class StackEditorTest {
    private static final LayerSpec FIRST = new Dense();
    private static final LayerSpec ACTIVATE = new Activate();
    private static final LayerSpec LAST = new Dense();

    private final StackEditor editor = new StackEditor(new NoActions());

    @Test
    void a_card_moves_with_its_layer() {
        editor.show(List.of(FIRST, ACTIVATE, LAST));
        LayerCard last = card(2);

        editor.show(List.of(LAST, FIRST, ACTIVATE));

        assertThat(card(0)).isSameAs(last);
        assertThat(editor.getChildren().findFirst()).contains(last);
    }

    @Test
    void a_layer_edited_in_its_place_keeps_its_card() {
        editor.show(List.of(FIRST, ACTIVATE));
        LayerCard first = card(0);

        editor.show(List.of((LayerSpec) Components.with((Record) FIRST, "units", 77), ACTIVATE));

        assertThat(card(0)).isSameAs(first);
        assertThat(first.layer()).isEqualTo(Components.with((Record) FIRST, "units", 77));
    }

    @Test
    void a_layer_put_before_another_of_its_type_does_not_take_its_card() {
        editor.show(List.of(LAST));
        LayerCard last = card(0);

        editor.show(List.of(FIRST, LAST));

        assertThat(card(1)).isSameAs(last);
    }

    @Test
    void two_places_of_one_layer_have_two_cards() {
        editor.show(List.of(FIRST, FIRST));

        assertThat(card(0)).isNotSameAs(card(1));
    }

    private LayerCard card(int place) {
        return editor.card(place).orElseThrow();
    }

    private record NoActions() implements LayerCard.Actions {
        @Override
        public void edit(int place, LayerSpec layer, String component) {}

        @Override
        public void move(int place, int by) {}

        @Override
        public void duplicate(int place) {}

        @Override
        public void remove(int place) {}

        @Override
        public void cure(Cure cure) {}
    }
}
