package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.ui.form.Components;
import dev.layerlab.ui.form.Listed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cards go with their layers: what somebody types or has the focus on must not be replaced under their hands. */
class StackEditorTest {
    private static final LayerSpec FIRST = new Dense();
    private static final LayerSpec ACTIVATE = new Activate();
    private static final LayerSpec LAST = new Dense();

    private final StackEditor editor = new StackEditor(new NoActions());

    @Test
    void a_card_moves_with_its_layer() {
        show(FIRST, ACTIVATE, LAST);
        LayerCard last = card(2);

        show(LAST, FIRST, ACTIVATE);

        assertThat(card(0)).isSameAs(last);
        assertThat(editor.getChildren().findFirst()).contains(last);
    }

    @Test
    void a_layer_edited_in_its_place_keeps_its_card() {
        show(FIRST, ACTIVATE);
        LayerCard first = card(0);

        show((LayerSpec) Components.with((Record) FIRST, "units", 77), ACTIVATE);

        assertThat(card(0)).isSameAs(first);
        assertThat(first.layer()).isEqualTo(Components.with((Record) FIRST, "units", 77));
    }

    @Test
    void a_layer_put_before_another_of_its_type_does_not_take_its_card() {
        show(LAST);
        LayerCard last = card(0);

        show(FIRST, LAST);

        assertThat(card(1)).isSameAs(last);
    }

    @Test
    void two_places_of_one_layer_have_two_cards() {
        show(FIRST, FIRST);

        assertThat(card(0)).isNotSameAs(card(1));
    }

    private void show(LayerSpec... layers) {
        editor.show(Stream.of(layers).map(layer -> Listed.of((Record) layer)).toList());
    }

    private LayerCard card(int place) {
        return editor.card(place).orElseThrow();
    }

    private record NoActions() implements LayerCard.Actions {
        @Override
        public void edit(int place, Listed<Record> layer, String component) {}

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
