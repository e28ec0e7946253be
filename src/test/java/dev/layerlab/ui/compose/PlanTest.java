package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.run.JsonConfiguration;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.SweepAxis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lists make of a composition of Dense, Activate, Dense on ten numbers and three classes. */
class PlanTest {
    private static final RunConfig BASE = Compositions.of(
                    new Dense(), new Activate(), new Dense(3, new Dense().init(), new Dense().bias()))
            .config();

    @Test
    void without_lists_it_is_the_run_itself() {
        Plan plan = plan(Map.of(), false);

        assertThat(plan.grid()).isFalse();
        assertThat(plan.runs()).containsExactly(BASE);
    }

    @Test
    void each_combination_is_a_run_that_says_what_it_has_of_its_own() {
        Plan plan = plan(Map.of("/stack/0/units", "10, 20", "/optimizer/learningRate", "0.1:0.3:0.1"), false);

        assertThat(plan.axes())
                .extracting(SweepAxis::name)
                .containsExactly("optimizer learning rate", "layer 1 Dense units");
        assertThat(plan.runs())
                .extracting(RunConfig::name)
                .startsWith("Test, optimizer learning rate 0.1, layer 1 Dense units 10")
                .hasSize(6);
    }

    @Test
    void one_number_listed_twice_makes_no_grid() {
        assertThat(plan(Map.of("/seed", "7, 7"), false).grid()).isFalse();
    }

    @Test
    void layers_with_the_same_list_move_together_only_where_that_is_wanted() {
        var lists = Map.of("/stack/0/units", "3, 5", "/stack/2/units", "3:5:2", "/batchSize", "3, 5");

        assertThat(plan(lists, false).runs()).hasSize(8);
        assertThat(plan(lists, true).axes())
                .containsExactly(
                        new SweepAxis(
                                "batch size",
                                List.of("/batchSize"),
                                plan(lists, true).axes().getFirst().values()),
                        new SweepAxis(
                                "layers 1, 3 units",
                                List.of("/stack/0/units", "/stack/2/units"),
                                plan(lists, true).axes().getFirst().values()));
        assertThat(plan(lists, true).runs()).hasSize(4);
    }

    @Test
    void a_grid_of_too_many_runs_is_refused_in_words() {
        Plan plan = plan(Map.of("/seed", "1:101:1", "/batchSize", "1:5:1"), false);

        assertThat(plan.refusal()).isEqualTo("a sweep must have at most 500 runs, got 505");
        assertThat(plan.runs()).containsExactly(plan.base());
    }

    /** 10 x units + units, and 3 x units + 3: by hand for 10 and 28 units. */
    @Test
    void shapes_and_parameters_are_ranges_over_the_grid() {
        Outlines outlines = outlines("10:28:2");

        assertThat(outlines.gives(0)).isEqualTo("→ 10 to 28");
        assertThat(outlines.parameters(0)).isEqualTo("110 to 308 parameters");
        assertThat(outlines.gives(2)).isEqualTo("→ 3");
        assertThat(outlines.parameters(2)).isEqualTo("33 to 87 parameters");
        assertThat(outlines.parameters()).isEqualTo("143 to 395 parameters");
        assertThat(outlines("10").gives(0)).isEqualTo("→ 10");
    }

    @Test
    void one_stack_of_the_grid_that_does_not_fit_is_spoken_of() {
        Plan plan = plan(Map.of("/stack/2/units", "3, 4"), false);

        assertThat(Outlines.of(plan.runs(), new Shape(10), goal())
                        .spokenOf()
                        .problem()
                        .message())
                .isEqualTo("Dense makes 4 numbers, the loss needs 3: one for each class.");
    }

    private static Outlines outlines(String units) {
        return Outlines.of(plan(Map.of("/stack/0/units", units), false).runs(), new Shape(10), goal());
    }

    private static Goal goal() {
        return new Goal(new SoftmaxCrossEntropy(), null, 3, "class");
    }

    private static Plan plan(Map<String, String> lists, boolean together) {
        return Plan.of(Composition.of(BASE, lists, together), JsonConfiguration.mapper());
    }
}
