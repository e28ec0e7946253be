package dev.layerlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SweepProgressTest {
    private static final SweepProgress HALFWAY = of(
            run(RunState.FINISHED, 10),
            run(RunState.FINISHED, 10),
            run(RunState.FAILED, 1),
            run(RunState.RUNNING, 5),
            run(RunState.QUEUED, 0),
            run(RunState.INTERRUPTED, 3));

    @Test
    void the_sentence_counts_each_state_there_is() {
        assertThat(HALFWAY.sentence()).isEqualTo("2 of 6 runs finished, 1 failed, 1 running, 1 interrupted, 1 queued.");
        assertThat(of(run(RunState.FINISHED, 10)).sentence()).isEqualTo("1 of 1 runs finished.");
    }

    @Test
    void what_has_ended_early_counts_as_done_and_the_others_by_their_epochs() {
        assertThat(HALFWAY.share()).isEqualTo((3 + 0.5 + 0 + 0.3) / 6);
    }

    @Test
    void a_sweep_is_under_way_while_some_run_has_not_ended_even_if_it_is_paused() {
        assertThat(HALFWAY.underWay()).isTrue();
        assertThat(of(run(RunState.FINISHED, 10), run(RunState.PAUSED, 1)).underWay())
                .isTrue();
        assertThat(of(run(RunState.FINISHED, 10), run(RunState.STOPPED, 1), run(RunState.FAILED, 1))
                        .underWay())
                .isFalse();
    }

    @Test
    void stopping_says_what_becomes_of_each_run() {
        assertThat(StopSweepDialog.words(HALFWAY))
                .isEqualTo("1 run is at work: it ends in the middle of its epoch and keeps what its epochs gave."
                        + " 2 that wait are cancelled. 3 that have ended stay as they are."
                        + " “Train more” on its page lets a stopped run go on.");
        assertThat(StopSweepDialog.words(of(run(RunState.PAUSED, 3))))
                .isEqualTo("1 that is paused goes no further. “Train more” on its page lets a stopped run go on.");
    }

    private static SweepProgress of(Run... runs) {
        return SweepProgress.of(List.of(runs), Optional.empty());
    }

    private static Run run(RunState state, int epoch) {
        return new Run("a", "a", state, 0, epoch, 10, null, null, 0, null, null, null, new RunConfig());
    }
}
