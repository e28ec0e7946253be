package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.optimizer.Adam;
import dev.layerlab.ui.form.Components;
import dev.layerlab.ui.form.Listed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
        assertThat(three.replace(2, Listed.of((Record) DENSE)).stack()).containsExactly(EMBEDDING, DENSE, DENSE);
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
    void a_list_gives_the_configuration_its_first_number() {
        Composition grid = listed(Map.of("/optimizer/learningRate", "0.1:0.45:0.05", "/stack/1/units", "10, 20"));

        assertThat(grid.config().optimizer().learningRate()).isEqualTo(0.1);
        assertThat(grid.stack().get(1)).hasToString(DENSE.toString().replace("units=32", "units=10"));
    }

    @Test
    void lists_move_with_their_layers_and_are_duplicated_and_removed_with_them() {
        Composition grid = listed(Map.of("/stack/1/units", "10, 20"));

        assertThat(grid.move(1, 0).lists().byPlace()).containsOnlyKeys("/stack/0/units");
        assertThat(grid.duplicate(1).lists().byPlace()).containsOnlyKeys("/stack/1/units", "/stack/2/units");
        assertThat(grid.remove(0).lists().byPlace()).containsOnlyKeys("/stack/0/units");
        assertThat(grid.remove(1).lists().isEmpty()).isTrue();
        assertThat(grid.add(List.of(DENSE)).lists()).isEqualTo(grid.lists());
    }

    @Test
    void a_cure_leaves_the_lists_of_the_layers_it_does_not_touch() {
        Composition grid = listed(Map.of("/stack/0/size", "4, 8", "/stack/1/units", "10, 20"));
        LayerSpec dense = grid.stack().get(1);

        assertThat(grid.withStack(List.of(grid.stack().get(0), ACTIVATE, dense, ACTIVATE))
                        .lists()
                        .byPlace())
                .containsOnlyKeys("/stack/0/size", "/stack/2/units");
        assertThat(grid.withStack(List.of(dense, ACTIVATE)).lists().byPlace()).containsOnlyKeys("/stack/0/units");
        assertThat(grid.withStack(List.of(
                                grid.stack().get(0), (LayerSpec) Components.with((Record) dense, "units", 7), ACTIVATE))
                        .lists()
                        .byPlace())
                .containsOnlyKeys("/stack/0/size");
    }

    @Test
    void a_list_goes_with_the_component_it_stands_in() {
        Composition grid = listed(Map.of("/optimizer/learningRate", "0.1, 0.2"));

        assertThat(grid.with("optimizer", new Adam()).lists().isEmpty()).isTrue();
        assertThat(grid.with("epochs", 70).lists()).isEqualTo(grid.lists());
    }

    @Test
    void lists_that_can_not_be_are_refused_by_their_places() {
        refuses("/stack/1/init", "1, 2", "list at /stack/1/init: init is no number");
        refuses("/stack/9/units", "1, 2", "list at /stack/9/units: there is no item 9, counted from 0, of 3");
        refuses("/stack/1", "1, 2", "list at /stack/1: there is no single number");
        refuses("/schedule/factor", "1, 2", "list at /schedule/factor: Constant has no component factor");
        refuses("/stack/1/units", "1, 0", "list at /stack/1/units: units must be at least 1, got 0");
        refuses("/epochs", "ten", "list at /epochs: expected numbers by comma or from:to:step, got ten");
        refuses("/stack/01/units", "1, 2", "list at /stack/01/units: there is no item 01, counted from 0, of 3");
        refuses(
                "/stack/1/units/",
                "1, 2",
                "list at /stack/1/units/: a place must have a name after each /, as /optimizer/learningRate, got /stack/1/units/");
        refuses("/stack//units", "1, 2", "list at /stack//units: a place must have a name after each /");
        refuses("epochs", "1, 2", "list at epochs: a place must begin with /, as /optimizer/learningRate, got epochs");
    }

    @Test
    void a_list_stays_whose_first_number_has_more_digits_than_a_double() {
        Composition grid = listed(Map.of("/optimizer/learningRate", "0.333333333333333333, 0.5"));

        assertThat(grid.lists().byPlace()).containsOnlyKeys("/optimizer/learningRate");
        assertThat(Axes.of(grid).getFirst().values())
                .containsExactly(new BigDecimal("0.3333333333333333"), new BigDecimal("0.5"));
    }

    @Test
    void of_a_pasted_list_and_another_number_beside_it_neither_wins() {
        var lists = Map.of("/batchSize", "10, 20");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Composition.pasted(three.config(), lists, false))
                .withMessage("list at /batchSize: the configuration must have its first number, 10, got 200:"
                        + " change one of the two");
        assertThat(Composition.pasted(listed(lists).config(), lists, false)).isEqualTo(listed(lists));
        assertThat(Composition.pasted(three.config(), Map.of("/clipNorm", "1, 2"), false)
                        .config()
                        .clipNorm())
                .isEqualTo(1);
    }

    private void refuses(String place, String list, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listed(Map.of(place, list)))
                .withMessageStartingWith(message);
    }

    private Composition listed(Map<String, String> lists) {
        return Composition.of(three.config(), lists, false);
    }

    @Test
    void a_setting_must_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.with("epoch", 70))
                .withMessage("RunConfig has no component epoch");
    }
}
