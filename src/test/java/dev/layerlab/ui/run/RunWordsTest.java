package dev.layerlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.run.Best;
import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunState;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunWordsTest {
    private static final Best BEST = new Best(38, "val_accuracy", 0.338);

    @Test
    void the_status_names_epoch_figure_and_best() {
        Run run = run(RunState.RUNNING, 0, 42, BEST);
        assertThat(RunWords.status(run, List.of(row(42, 2.85, 0.336))))
                .isEqualTo("Epoch 42 of 50. Validation accuracy 33.6 %, best 33.8 % at epoch 38.");
    }

    @Test
    void six_epochs_show_where_the_loss_goes() {
        Run run = run(RunState.RUNNING, 0, 6, BEST);
        List<EpochRow> falling = IntStream.rangeClosed(1, 6)
                .mapToObj(epoch -> row(epoch, 5.0 - 0.1 * epoch, 0.3))
                .toList();
        List<EpochRow> rising = falling.reversed();
        assertThat(RunWords.status(run, falling)).endsWith("Loss falling; gap to training 0.00.");
        assertThat(RunWords.status(run, rising)).endsWith("Loss rising; gap to training 0.00.");
    }

    @Test
    void a_loss_that_moves_by_less_than_a_hundredth_is_steady() {
        Run run = run(RunState.RUNNING, 0, 6, BEST);
        List<EpochRow> flat = IntStream.rangeClosed(1, 6)
                .mapToObj(epoch -> new EpochRow(epoch, 2.5, 0.3, 2.6 + 0.004 * epoch, 0.3, null, null, 1))
                .toList();
        assertThat(RunWords.status(run, flat)).endsWith("Loss steady; gap to training 0.12.");
    }

    @Test
    void a_figure_that_was_not_finite_is_called_unknown() {
        Run run = run(RunState.FAILED, 0, 7, BEST);
        assertThat(RunWords.status(run, List.of(row(7, null, null)))).contains("Validation accuracy unknown");
    }

    @Test
    void a_waiting_run_knows_its_place() {
        Run run = run(RunState.QUEUED, 3, 0, null);
        assertThat(RunWords.state(run)).isEqualTo("○ queued, place 3");
        assertThat(RunWords.status(run, List.of())).isEqualTo("Waiting for a free core, place 3 in the queue.");
    }

    @Test
    void no_two_states_share_a_sign() {
        assertThat(IntStream.range(0, RunState.values().length)
                        .mapToObj(i -> RunWords.state(run(RunState.values()[i], 0, 1, BEST))
                                .charAt(0)))
                .doesNotHaveDuplicates();
    }

    /** Ten epochs are left, and the last five took two seconds each. */
    @Test
    void the_time_left_follows_the_latest_epochs() {
        List<EpochRow> rows = IntStream.rangeClosed(1, 40)
                .mapToObj(epoch -> new EpochRow(epoch, 1.0, null, null, null, null, null, epoch > 35 ? 2 : 60))
                .toList();
        assertThat(RunWords.left(run(RunState.RUNNING, 0, 40, BEST), rows)).isEqualTo(Duration.ofSeconds(20));
        assertThat(RunWords.left(run(RunState.PAUSED, 0, 40, BEST), rows)).isNull();
    }

    private static EpochRow row(int epoch, Double loss, Double accuracy) {
        return new EpochRow(epoch, loss, accuracy, loss, accuracy, null, null, 1);
    }

    private static Run run(RunState state, int place, int epoch, Best best) {
        return new Run("abc", "Next word", state, place, epoch, 50, null, best, 0, null, null, null, new RunConfig());
    }
}
