package dev.layerlab.run;

import dev.layerlab.nn.train.EpochResult;
import dev.layerlab.nn.train.Training;
import dev.layerlab.nn.train.TrainingState;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The epochs of one claim: each is computed, stored, and only then shown.
 *
 * <p>A checkpoint goes with an epoch at most every two seconds, and always when the run is left.
 */
final class EpochLoop {
    private static final long CHECKPOINT_MILLIS = 2_000;
    private static final long LOOK_MILLIS = 200;

    private final Claim claim;
    private final Training training;
    private final RunLedger ledger;
    private final RunFeed feed;
    private final Clock clock;
    private final BatchLosses losses;
    private TrainingState latest;
    private long saved;
    private long looked;

    EpochLoop(Claim claim, Training training, RunLedger ledger, RunFeed feed, Clock clock) {
        this.claim = claim;
        this.training = training;
        this.ledger = ledger;
        this.feed = feed;
        this.clock = clock;
        this.losses = new BatchLosses(training.steps(), LayerRepository.looks(training.epochs()));
        this.latest = training.state();
        this.saved = clock.millis();
    }

    /** Goes on until the run has ended, or its owner or whoever is closing the studio wants otherwise. */
    void run(BooleanSupplier closing) {
        while (!training.finished()) {
            if (ledger.obey(claim, latest)) {
                return;
            }
            losses.begin();
            Optional<EpochResult> result = training.epoch(() -> closing.getAsBoolean() || futile(), losses);
            if (result.isPresent() && result.get().diverged()) {
                look(result.get().epoch());
                ledger.diverge(claim, EpochRow.of(result.get()), latest);
                return;
            } else if (result.isPresent()) {
                enter(result.get());
            } else if (closing.getAsBoolean()) {
                ledger.interrupt(claim, latest);
                return;
            }
        }
        ledger.finish(claim, latest);
    }

    private void enter(EpochResult result) {
        TrainingState state = training.state();
        boolean due = clock.millis() - saved >= CHECKPOINT_MILLIS;
        ledger.record(claim, EpochRow.of(result), best(), due ? state : null);
        if (due) {
            saved = clock.millis();
        }
        if (LayerRepository.looksAt(state.epoch(), training.epochs())) {
            look(state.epoch());
        }
        latest = state;
        claim.publish(state);
        feed.ring(claim.runId());
    }

    private void look(int epoch) {
        ledger.layers(claim, epoch, training.layers(), losses.spans(epoch));
    }

    private Best best() {
        return new Best(training.bestEpoch(), training.bestMetric(), training.bestValue());
    }

    /** Asked at every batch, looked up a few times a second. */
    private boolean futile() {
        long now = clock.millis();
        if (now - looked < LOOK_MILLIS) {
            return false;
        }
        looked = now;
        return ledger.futile(claim);
    }
}
