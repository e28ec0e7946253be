package dev.layerlab.run;

import dev.layerlab.data.DataException;
import dev.layerlab.nn.train.Training;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Works on claimed runs, each from its checkpoint on. */
@Component
class Trainer {
    private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);

    private final RunRepository runs;
    private final CheckpointRepository checkpoints;
    private final RunLedger ledger;
    private final RunColumns columns;
    private final RunFeed feed;
    private final Clock clock;

    Trainer(
            RunRepository runs,
            CheckpointRepository checkpoints,
            RunLedger ledger,
            RunColumns columns,
            RunFeed feed,
            Clock clock) {
        this.runs = runs;
        this.checkpoints = checkpoints;
        this.ledger = ledger;
        this.columns = columns;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Works on the run until it ends, its owner wants otherwise, or the studio closes. Trouble with the database is
     * thrown, for the queue to try again; any other failure ends the run, which keeps the reason.
     */
    void work(Claim claim, BooleanSupplier closing) {
        feed.ring(claim.runId());
        try {
            workOrFail(claim, closing);
        } catch (LostClaimException e) {
            LOG.info(e.getMessage());
        }
        feed.ring(claim.runId());
    }

    private void workOrFail(Claim claim, BooleanSupplier closing) {
        try {
            new EpochLoop(claim, prepared(claim), ledger, feed, clock).run(closing);
        } catch (LostClaimException | DataAccessException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.warn("Run {} failed", claim.runId(), e);
            ledger.fail(claim, reason(e));
        }
    }

    /** The run's training as its checkpoint left it, or at its very start. */
    private Training prepared(Claim claim) {
        var run = runs.byId(claim.runId()).orElseThrow(() -> new LostClaimException(claim));
        var samples = RunSamples.of(run.config(), columns.of(run));
        var training = samples.training(run.config().training());
        checkpoints.ofRun(claim.runId()).ifPresent(training::restore);
        ledger.engine(claim, training.engine());
        return training;
    }

    private static String reason(Throwable failure) {
        return switch (failure) {
            case IllegalArgumentException rule -> rule.getMessage();
            case IllegalStateException rule -> rule.getMessage();
            case DataException mistake -> mistake.getMessage();
            case OutOfMemoryError _ ->
                "out of memory: network and data need more than the %s MB that this server may use"
                        .formatted(Runtime.getRuntime().maxMemory() >> 20);
            default -> "unexpected failure: " + failure;
        };
    }
}
