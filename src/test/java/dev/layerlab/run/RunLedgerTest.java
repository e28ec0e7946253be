package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.TrainingState;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What is stored of a run, on a real SQLite file; nobody works on these runs but the test. */
class RunLedgerTest {
    private static final Best BEST = new Best(1, "val_loss", 0.5);

    @TempDir
    static Path folder;

    private static RunSide side;
    private static RunLedger ledger;
    private static ClaimRepository claims;

    private String id;
    private Claim claim;

    @BeforeAll
    static void open() {
        side = new RunSide(folder);
        ledger = side.get(RunLedger.class);
        claims = side.get(ClaimRepository.class);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @BeforeEach
    void claim(TestInfo test) {
        id = Integer.toHexString(test.getDisplayName().hashCode());
        side.get(RunRepository.class).add(id, RunSide.config("words", 9), 0, 0);
        claim = claims.claim(id, 1_000).orElseThrow();
    }

    @Test
    void an_epoch_its_number_and_its_checkpoint_are_stored_together() {
        ledger.record(claim, row(1, 0.7), BEST, state(1));
        assertThat(run().epoch()).isEqualTo(1);
        assertThat(run().best()).isEqualTo(BEST);
        assertThat(side.runs().epochs(id)).containsExactly(row(1, 0.7));
        assertThat(checkpoints().lastEpoch(id)).hasValue(1);
    }

    @Test
    void nothing_of_an_epoch_is_stored_where_its_checkpoint_can_not_be() {
        var unwritable = new TrainingState(1, 1, Map.of(), null, Map.of(), 1, 0);
        assertThatThrownBy(() -> ledger.record(claim, row(1, 0.7), BEST, unwritable))
                .isInstanceOf(NullPointerException.class);
        assertThat(run().epoch()).isZero();
        assertThat(run().best()).isNull();
        assertThat(side.runs().epochs(id)).isEmpty();
    }

    @Test
    void a_worker_that_lost_its_claim_writes_nothing() {
        ledger.record(claim, row(1, 0.7), BEST, state(1));
        var later = claims.claim(id, 2_000).orElseThrow();
        assertThat(later.fence()).isGreaterThan(claim.fence());

        assertLost(() -> ledger.record(claim, row(2, 0.6), BEST, state(2)));
        assertLost(() -> ledger.diverge(claim, row(2, null), state(1)));
        assertLost(() -> ledger.finish(claim, state(2)));
        assertLost(() -> ledger.fail(claim, "reason"));
        assertLost(() -> ledger.interrupt(claim, state(2)));
        assertLost(() -> ledger.obey(claim, state(2)));
        assertLost(() -> ledger.engine(claim, "engine"));
        assertThat(ledger.futile(claim)).isTrue();

        assertThat(run().state()).isEqualTo(RunState.RUNNING);
        assertThat(run().engine()).isNull();
        assertThat(side.runs().epochs(id)).hasSize(1);
        assertThat(checkpoints().lastEpoch(id)).hasValue(1);
        ledger.record(later, row(2, 0.6), BEST, null);
        assertThat(run().epoch()).isEqualTo(2);
    }

    @Test
    void an_epoch_computed_again_is_stored_once_and_takes_no_epoch_back() {
        ledger.record(claim, row(1, 0.7), BEST, null);
        ledger.record(claim, row(2, 0.6), new Best(2, "val_loss", 0.4), null);
        ledger.record(claim, row(1, 0.7), BEST, state(1));
        assertThat(side.runs().epochs(id)).hasSize(2);
        assertThat(run().epoch()).isEqualTo(2);
        assertThat(run().best().epoch()).isEqualTo(2);
    }

    /** The next number a double can be is not near enough. */
    @Test
    void an_epoch_computed_again_must_give_the_same_bits() {
        ledger.record(claim, row(1, 0.7), BEST, null);
        assertThatThrownBy(() -> ledger.record(claim, row(1, Math.nextUp(0.7)), BEST, state(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("epoch 1 gave other figures");
        assertThat(checkpoints().lastEpoch(id)).isEmpty();
    }

    @Test
    void what_the_owner_wants_is_done_with_a_checkpoint() {
        assertThat(ledger.obey(claim, state(3))).isFalse();
        side.runs().pause(id);
        assertThat(ledger.obey(claim, state(3))).isTrue();
        assertThat(run().state()).isEqualTo(RunState.PAUSED);
        assertThat(checkpoints().lastEpoch(id)).hasValue(3);
    }

    @Test
    void a_pause_taken_back_in_time_is_no_pause() {
        side.runs().pause(id);
        side.runs().resume(id);
        assertThat(ledger.obey(claim, state(3))).isFalse();
        assertThat(run().state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void the_best_weights_stay_until_another_epoch_is_the_best() {
        ledger.record(claim, row(1, 0.7), BEST, state(1));
        ledger.record(claim, row(2, 0.7), BEST, new TrainingState(2, 2, weights(2), Map.of(), weights(9), 1, 0.5));
        assertThat(best()).isEqualTo(1);
        ledger.record(claim, row(3, 0.7), BEST, new TrainingState(3, 3, weights(3), Map.of(), weights(3), 3, 0.5));
        assertThat(best()).isEqualTo(3);
    }

    private double best() {
        return checkpoints().ofRun(id).orElseThrow().best().get("0.weight").get(0, 0);
    }

    private void assertLost(Runnable write) {
        assertThatThrownBy(write::run).isInstanceOf(LostClaimException.class);
    }

    private Run run() {
        return side.runs().byId(id).orElseThrow();
    }

    private static CheckpointRepository checkpoints() {
        return side.get(CheckpointRepository.class);
    }

    private static EpochRow row(int epoch, Double loss) {
        return new EpochRow(epoch, loss, 0.25, 0.9, null, null, null, 0.125);
    }

    private static TrainingState state(int epoch) {
        return new TrainingState(epoch, epoch, weights(epoch), Map.of(), weights(epoch), epoch, 0.5);
    }

    private static Map<String, Matrix> weights(double value) {
        return Map.of("0.weight", Matrix.of(Precision.FLOAT32, 1, 1, value));
    }
}
