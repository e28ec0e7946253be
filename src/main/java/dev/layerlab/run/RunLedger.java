package dev.layerlab.run;

import dev.layerlab.nn.train.LayerHealth;
import dev.layerlab.nn.train.TrainingState;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a worker achieves: each entry is one transaction, and made only while the worker's claim holds. Throws {@link
 * LostClaimException} where it does not.
 */
@Component
class RunLedger {
    private final ClaimRepository claims;
    private final MetricRepository metrics;
    private final CheckpointRepository checkpoints;
    private final LayerRepository layers;
    private final Clock clock;

    RunLedger(
            ClaimRepository claims,
            MetricRepository metrics,
            CheckpointRepository checkpoints,
            LayerRepository layers,
            Clock clock) {
        this.claims = claims;
        this.metrics = metrics;
        this.checkpoints = checkpoints;
        this.layers = layers;
        this.clock = clock;
    }

    /** Enters what computes the run. */
    @Transactional
    public void engine(Claim claim, String engine) {
        claims.engine(claim, engine);
    }

    /**
     * Enters an epoch. One that is stored already was computed again after an interruption, and must be the same.
     *
     * @param checkpoint null: none this time
     */
    @Transactional
    public void record(Claim claim, EpochRow row, Best best, TrainingState checkpoint) {
        if (claims.hold(claim) < row.epoch()) {
            metrics.append(claim.runId(), row);
            claims.advance(claim, row.epoch());
            claims.best(claim, best);
        } else {
            requireSame(metrics.ofEpoch(claim.runId(), row.epoch()).orElseThrow(), row);
        }
        if (checkpoint != null) {
            checkpoints.save(claim.runId(), checkpoint);
        }
    }

    /** Enters how the layers are after an epoch, and how its batches did. */
    @Transactional
    public void layers(Claim claim, int epoch, List<LayerHealth> health, List<LossSpan> losses) {
        claims.hold(claim);
        layers.save(claim.runId(), epoch, health, losses);
    }

    /**
     * Pauses or stops the run with its latest state, if that is what its owner wants.
     *
     * @return whether the worker is done with it
     */
    @Transactional
    public boolean obey(Claim claim, TrainingState latest) {
        claims.hold(claim);
        return switch (claims.wanted(claim)) {
            case RUN -> false;
            case PAUSE -> leave(claim, RunState.PAUSED, null, latest);
            case STOP -> leave(claim, RunState.STOPPED, null, latest);
        };
    }

    /** Whether the worker should leave off in the middle of an epoch: the run is to stop, or the claim is lost. */
    public boolean futile(Claim claim) {
        return claims.futile(claim);
    }

    @Transactional
    public void finish(Claim claim, TrainingState latest) {
        leave(claim, RunState.FINISHED, null, latest);
    }

    /** Enters the epoch that went wrong and ends the run with the last good state. */
    @Transactional
    public void diverge(Claim claim, EpochRow row, TrainingState latest) {
        claims.hold(claim);
        metrics.append(claim.runId(), row);
        claims.advance(claim, row.epoch());
        leave(claim, RunState.FAILED, "diverged at epoch " + row.epoch(), latest);
    }

    /** Ends the run; its checkpoint stays as it is. */
    @Transactional
    public void fail(Claim claim, String reason) {
        leave(claim, RunState.FAILED, reason, null);
    }

    /** Leaves the run to whoever starts the studio again. */
    @Transactional
    public void interrupt(Claim claim, TrainingState latest) {
        leave(claim, RunState.INTERRUPTED, null, latest);
    }

    private boolean leave(Claim claim, RunState state, String reason, TrainingState latest) {
        claims.leave(claim, state, reason, state.ended() ? clock.millis() : null);
        if (latest != null && latest.epoch() > 0) {
            checkpoints.save(claim.runId(), latest);
        }
        return true;
    }

    private static void requireSame(EpochRow stored, EpochRow again) {
        if (!stored.sameFigures(again)) {
            throw new IllegalStateException(
                    "epoch %s gave other figures when it was computed again after an interruption: stored %s, got %s"
                            .formatted(again.epoch(), stored, again));
        }
    }
}
