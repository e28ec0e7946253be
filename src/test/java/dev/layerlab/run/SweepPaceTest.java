package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepPaceTest {
    /** 100 ms an epoch, two at once. */
    private static final SweepPace PACE = new SweepPace(100, 2);

    @Test
    void an_odd_run_takes_a_round_of_its_own() {
        assertThat(PACE.left(List.of(waiting(10), waiting(10)))).contains(Duration.ofSeconds(1));
        assertThat(PACE.left(List.of(waiting(10), waiting(10), waiting(10)))).contains(Duration.ofSeconds(2));
    }

    @Test
    void runs_at_work_have_their_other_epochs_left_and_waiting_ones_follow_the_first_that_ends() {
        assertThat(PACE.left(List.of(waiting(20), run(RunState.RUNNING, 9, 10), run(RunState.RUNNING, 0, 10))))
                .contains(Duration.ofMillis(2100));
    }

    @Test
    void the_longest_run_can_last_beyond_all_others() {
        assertThat(PACE.left(List.of(waiting(90), waiting(1), waiting(1)))).contains(Duration.ofSeconds(9));
    }

    @Test
    void runs_that_have_ended_or_pause_take_no_time() {
        var still = List.of(
                run(RunState.FINISHED, 10, 10),
                run(RunState.STOPPED, 1, 10),
                run(RunState.FAILED, 1, 10),
                run(RunState.PAUSED, 1, 10));
        assertThat(PACE.left(still)).isEmpty();
        assertThat(PACE.left(List.of(still.getLast(), waiting(10)))).contains(Duration.ofSeconds(1));
    }

    @Test
    void nobody_knows_while_every_worker_is_busy_elsewhere() {
        assertThat(new SweepPace(100, 0).left(List.of(waiting(10)))).isEmpty();
    }

    private static Run waiting(int epochs) {
        return run(RunState.QUEUED, 0, epochs);
    }

    private static Run run(RunState state, int epoch, int epochs) {
        return new Run("a", "a", state, 0, epoch, epochs, null, null, 0, null, null, null, new RunConfig());
    }
}
