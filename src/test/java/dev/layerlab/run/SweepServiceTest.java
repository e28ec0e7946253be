package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.layerlab.data.Choices;
import dev.layerlab.data.DatasetService;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.optimizer.Momentum;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** One more run than there are cores never ends by itself, so that the last one waits. */
    @Test
    void stopping_a_sweep_ends_what_is_under_way_cancels_what_waits_and_leaves_what_has_finished() {
        int endless = Runtime.getRuntime().availableProcessors() + 1;
        Sweep sweep = sweeps.start(base, List.of(epochs("1, 1000001:%d:1".formatted(1_000_000 + endless))));
        List<String> ids = sweeps.runs(sweep.id()).stream().map(Run::id).toList();
        side.awaitState(ids.getFirst(), RunState.FINISHED);
        side.await(ids.get(1), run -> run.epoch() > 0);

        sweeps.stop(sweep.id());
        for (String id : ids.subList(1, ids.size())) {
            side.awaitState(id, RunState.STOPPED);
        }
        assertThat(state(ids.getFirst()).state()).isEqualTo(RunState.FINISHED);
        assertThat(state(ids.get(1)).epoch()).isPositive();
        assertThat(state(ids.getLast()).started()).isNull();
        assertThat(state(ids.getLast()).ended()).isNotNull();
    }

    @Test
    void stopping_a_sweep_leaves_other_runs_alone_and_tells_who_watches() {
        var other = side.runs().start(base.lasting(1_000_000)).id();
        Sweep sweep = sweeps.start(base, List.of(epochs("1000001, 1000002")));
        String last = sweeps.runs(sweep.id()).getLast().id();
        side.runs().pause(last);
        side.awaitState(last, RunState.PAUSED);
        var rung = new AtomicBoolean();
        try (var _ = side.get(RunFeed.class).watch(last, () -> rung.set(true))) {
            sweeps.stop(sweep.id());
        }
        assertThat(rung).isTrue();
        assertThat(state(last).state()).isEqualTo(RunState.STOPPED);
        assertThat(state(other).state().ended()).isFalse();
    }

    /** By hand: 300 ms at work for ten epochs, with an hour's pause in between. */
    @Test
    void the_time_left_is_judged_by_the_time_that_finished_runs_were_at_work() {
        Sweep sweep = sweeps.start(base, List.of(epochs("10, 1000000")));
        List<Run> runs = sweeps.runs(sweep.id());
        side.awaitState(runs.getFirst().id(), RunState.FINISHED);
        side.runs().pause(runs.getLast().id());
        side.awaitState(runs.getLast().id(), RunState.PAUSED);
        Run half = with(runs.getLast(), RunState.QUEUED, 500_000);
        side.get(JdbcClient.class).sql("delete from run_event").update();
        assertThat(sweeps.left(sweep.id(), List.of(half))).isEmpty();

        event(runs.getFirst(), 0, "QUEUED");
        event(runs.getFirst(), 50_000, "RUNNING");
        event(runs.getFirst(), 50_100, "PAUSED");
        event(runs.getFirst(), 3_650_100, "QUEUED");
        event(runs.getFirst(), 3_660_000, "RUNNING");
        event(runs.getFirst(), 3_660_200, "FINISHED");
        assertThat(sweeps.left(sweep.id(), List.of(half))).contains(Duration.ofMillis(30 * 500_000));
        assertThat(sweeps.left(sweep.id(), List.of(with(half, RunState.PAUSED, 1))))
                .isEmpty();
        event(runs.getFirst(), 3_660_300, "INTERRUPTED");
        assertThat(sweeps.left(sweep.id(), List.of(half))).isEmpty();
    }

    /** After a short run alone, whose start weighs more than its epochs, the time left would be far too long. */
    @Test
    void runs_at_work_count_with_the_epochs_they_have_done() {
        Sweep sweep = sweeps.start(base, List.of(epochs("10, 1000000")));
        side.awaitState(sweeps.runs(sweep.id()).getFirst().id(), RunState.FINISHED);
        Run run = sweeps.runs(sweep.id()).getLast();
        side.awaitState(run.id(), RunState.RUNNING);
        side.runs().pause(run.id());
        side.awaitState(run.id(), RunState.PAUSED);
        JdbcClient database = side.get(JdbcClient.class);
        database.sql("update run set state = 'RUNNING', epoch = 10 where id = ?")
                .param(run.id())
                .update();
        database.sql("delete from run_event").update();
        event(run, System.currentTimeMillis() - 100_000, "RUNNING");

        assertThat(sweeps.left(sweep.id(), List.of(with(run, RunState.RUNNING, 999_990))))
                .hasValueSatisfying(
                        left -> assertThat(left).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(130)));
    }

    @Test
    void a_sweep_is_gone_with_the_last_of_its_runs() {
        Sweep kept = sweeps.start(base, List.of(axis("seed", "/seed", "1, 2")));
        Sweep gone = sweeps.start(base, List.of(axis("seed", "/seed", "3, 4")));
        side.runs().delete(sweeps.runs(kept.id()).getFirst().id());
        sweeps.runs(gone.id()).forEach(run -> side.runs().delete(run.id()));
        assertThat(sweeps.latest(9)).containsExactly(kept);
        assertThat(sweeps.byId(gone.id())).isEmpty();
    }

    private void event(Run run, long at, String state) {
        side.get(JdbcClient.class)
                .sql("insert into run_event (run_id, at, state, epoch) values (?, ?, ?, 0)")
                .params(run.id(), at, state)
                .update();
    }

    private static Run with(Run run, RunState state, int epoch) {
        return new Run(
                run.id(), run.name(), state, 0, epoch, run.epochs(), null, null, 0, null, null, null, run.config());
    }

    private Run state(String id) {
        return side.runs().byId(id).orElseThrow();
    }

    private static SweepAxis epochs(String list) {
        return axis("epochs", "/epochs", list);
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
