package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.layerlab.data.Choices;
import dev.layerlab.data.DatasetService;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.optimizer.Momentum;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
    void two_axes_with_a_place_in_common_are_refused() {
        var all =
                new SweepAxis("all std", List.of("/stack/1/init/std", "/stack/3/init/std"), NumberList.of("0.1, 0.2"));
        assertThatThrownBy(() -> sweeps.start(base, List.of(all, axis("last std", "/stack/3/init/std", "1, 2"))))
                .hasMessage(
                        "two lists must not set the same number, got 'all std' and 'last std': empty one of the two");
        assertThat(side.runs().all()).isEmpty();
    }

    @Test
    void more_combinations_than_can_be_counted_are_refused() {
        List<SweepAxis> axes = IntStream.range(0, 10)
                .mapToObj(i -> axis("axis " + i, "/stack/" + i, "1:200:1"))
                .toList();
        assertThatThrownBy(() -> sweeps.start(base, axes))
                .hasMessage("a sweep must have at most 500 runs, got more runs than 1000000");
    }

    @Test
    void what_was_trained_before_is_known_whatever_it_was_called() {
        var axes = List.of(units("24, 32"));
        assertThat(known(base, axes)).isZero();
        finish(base); // with 24 units
        assertThat(known(base, axes)).isEqualTo(1);
    }

    @Test
    void what_was_not_trained_to_its_end_is_not_known() {
        String endless = side.runs().start(base.lasting(1_000_000)).id();
        var axes = List.of(units("24, 32"));
        assertThat(known(base.lasting(1_000_000), axes)).isZero();
        side.runs().stop(endless);
        side.awaitState(endless, RunState.STOPPED);
        assertThat(known(base.lasting(1_000_000), axes)).isZero();
    }

    @Test
    void what_was_trained_with_other_targets_or_scaling_than_those_asked_for_is_not_known() {
        finish(base);
        var axes = List.of(units("24, 32"));
        assertThat(known(base.decided(Scaling.NONE, Targets.CLASS), axes)).isEqualTo(1);
        assertThat(known(base.decided(null, Targets.ONE_HOT), axes)).isZero();
        assertThat(known(base.decided(Scaling.STANDARDIZE, null), axes)).isZero();
    }

    @Test
    void what_was_trained_while_the_data_set_was_read_otherwise_is_not_known() {
        finish(base);
        var datasets = side.get(DatasetService.class);
        datasets.choose(base.dataset(), new Choices().withTurned(true));
        assertThat(known(base, List.of(units("24, 32")))).isZero();
        datasets.choose(base.dataset(), new Choices());
        assertThat(known(base, List.of(units("24, 32")))).isEqualTo(1);
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

    private int known(RunConfig config, List<SweepAxis> axes) {
        return sweeps.known(config, axes, sweeps.trained(config.dataset()));
    }

    private void finish(RunConfig config) {
        side.awaitState(side.runs().start(config).id(), RunState.FINISHED);
    }

    private static SweepAxis units(String list) {
        return axis("units", "/stack/1/units", list);
    }

    private static SweepAxis axis(String name, String place, String list) {
        return new SweepAxis(name, List.of(place), NumberList.of(list));
    }
}
