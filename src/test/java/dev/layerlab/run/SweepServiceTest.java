package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.optimizer.Momentum;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepServiceTest {
    @TempDir
    Path folder;

    private RunSide side;
    private SweepService sweeps;
    private RunConfig base;

    @BeforeEach
    void open() {
        side = new RunSide(folder.resolve("studio"));
        sweeps = side.get(SweepService.class);
        base = RunSide.config(side.words(folder, 200), 2);
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void each_combination_is_one_run_with_its_values_in_place() {
        Sweep sweep = sweeps.start(base, List.of(axis("rate", "/optimizer/learningRate", "0.1, 0.2"), units("4:8:2")));
        assertThat(sweeps.runs(sweep.id()))
                .extracting(
                        run -> ((Momentum) run.config().optimizer()).learningRate(),
                        run -> ((Dense) run.config().stack().get(1)).units())
                .containsExactly(
                        tuple(0.1, 4), tuple(0.1, 6), tuple(0.1, 8), tuple(0.2, 4), tuple(0.2, 6), tuple(0.2, 8));
        assertThat(sweeps.runs(sweep.id()).getFirst().name()).isEqualTo("Small, rate 0.1, units 4");
        assertThat(sweeps.byId(sweep.id())).contains(sweep);
    }

    @Test
    void a_value_that_is_listed_twice_is_trained_once() {
        Sweep sweep = sweeps.start(base, List.of(axis("rate", "/optimizer/learningRate", "1e-5, 5e-4, 0.00001")));
        assertThat(sweeps.runs(sweep.id())).hasSize(2);
    }

    @Test
    void a_sweep_with_one_value_that_is_not_allowed_starts_nothing() {
        assertThatThrownBy(() -> sweeps.start(base, List.of(units("4, 4.5"))))
                .hasMessage("stack[1].units: expected a whole number, got 4.5");
        assertThatThrownBy(() -> sweeps.start(base, List.of(axis("batch", "/batchSize", "10, 0"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("batchSize");
        assertThat(side.runs().all()).isEmpty();
    }

    @Test
    void settings_that_move_together_take_the_same_value_and_a_single_value_is_no_axis() {
        var std = new SweepAxis("std", List.of("/stack/1/init/std", "/stack/3/init/std"), NumberList.of("0.1, 0.2"));
        Sweep sweep = sweeps.start(base, List.of(std, axis("epochs", "/epochs", "1")));
        assertThat(sweep.axes()).containsExactly(std);
        assertThat(sweeps.runs(sweep.id())).allMatch(run -> run.config().epochs() == 1);
        assertThat(sweeps.runs(sweep.id()).getLast().config().stack().get(3).toString())
                .contains("std=0.2");
    }

    @Test
    void what_was_trained_before_is_known_whatever_it_was_called() {
        var axes = List.of(units("24, 32"));
        Set<RunConfig> nothing = sweeps.trained(base.dataset());
        assertThat(sweeps.known(base, axes, nothing)).isZero();
        side.runs().start(base); // with 24 units
        assertThat(sweeps.known(base, axes, sweeps.trained(base.dataset()))).isEqualTo(1);
    }

    @Test
    void the_runs_of_a_sweep_train_and_tell_their_best_epochs() {
        Sweep sweep = sweeps.start(base, List.of(axis("seed", "/seed", "1, 2")));
        for (Run run : sweeps.runs(sweep.id())) {
            side.awaitState(run.id(), RunState.FINISHED);
        }
        for (Run run : sweeps.runs(sweep.id())) {
            assertThat(sweeps.bestEpochs(sweep.id()).get(run.id()).valAccuracy())
                    .isEqualTo(run.best().value());
            assertThat(sweeps.epochs(sweep.id()).get(run.id()))
                    .isEqualTo(side.runs().epochs(run.id()));
        }
    }

    private static SweepAxis units(String list) {
        return axis("units", "/stack/1/units", list);
    }

    private static SweepAxis axis(String name, String place, String list) {
        return new SweepAxis(name, List.of(place), NumberList.of(list));
    }
}
