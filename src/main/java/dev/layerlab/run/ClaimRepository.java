package dev.layerlab.run;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the worker of a claim writes about its run: nothing any more, once the run has been claimed again. */
@Repository
class ClaimRepository {
    private final JdbcClient writer;
    private final JdbcClient reader;

    ClaimRepository(JdbcClient writer, @Qualifier("reader") JdbcClient reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** The next claim of a run that waits, or that its worker has left; empty where there is nothing to do. */
    Optional<Claim> claim(String runId, long now) {
        return writer.sql("""
                        update run set state = 'RUNNING', fence = fence + 1, started = coalesce(started, :now)
                        where id = :runId and state in ('QUEUED', 'INTERRUPTED', 'RUNNING')
                        returning fence""")
                .param("runId", runId)
                .param("now", now)
                .query(Long.class)
                .optional()
                .map(fence -> new Claim(runId, fence));
    }

    /** What the owner wants, seen from within the transaction that writes. */
    Wanted wanted(Claim claim) {
        return wanted(writer, claim).orElseThrow(() -> new LostClaimException(claim));
    }

    /** Whether the worker should leave off in the middle: its owner wants the run stopped, or the claim is lost. */
    boolean futile(Claim claim) {
        return wanted(reader, claim).filter(wanted -> wanted != Wanted.STOP).isEmpty();
    }

    private static Optional<Wanted> wanted(JdbcClient jdbc, Claim claim) {
        return jdbc.sql("select wanted from run where id = :runId and fence = :fence")
                .param("runId", claim.runId())
                .param("fence", claim.fence())
                .query(String.class)
                .optional()
                .map(Wanted::valueOf);
    }

    /** Keeps everybody else off the run until the transaction ends, and tells its last stored epoch. */
    int hold(Claim claim) {
        return writer.sql("update run set fence = fence where id = :runId and fence = :fence returning epoch")
                .param("runId", claim.runId())
                .param("fence", claim.fence())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new LostClaimException(claim));
    }

    void advance(Claim claim, int epoch) {
        require(
                claim,
                writer.sql("update run set epoch = :epoch where id = :runId and fence = :fence")
                        .param("epoch", epoch)
                        .param("runId", claim.runId())
                        .param("fence", claim.fence())
                        .update());
    }

    void best(Claim claim, Best best) {
        require(
                claim,
                writer.sql("""
                                update run set best_epoch = :epoch, best_metric = :metric, best_value = :value
                                where id = :runId and fence = :fence""")
                        .param("epoch", best.epoch())
                        .param("metric", best.metric())
                        .param("value", best.value())
                        .param("runId", claim.runId())
                        .param("fence", claim.fence())
                        .update());
    }

    void engine(Claim claim, String engine) {
        require(
                claim,
                writer.sql("update run set engine = :engine where id = :runId and fence = :fence")
                        .param("engine", engine)
                        .param("runId", claim.runId())
                        .param("fence", claim.fence())
                        .update());
    }

    /** Leaves the run in a state; {@code ended} and {@code reason} null where they don't belong to it. */
    void leave(Claim claim, RunState state, String reason, Long ended) {
        require(
                claim,
                writer.sql("""
                                update run set state = :state, reason = :reason, ended = :ended
                                where id = :runId and fence = :fence""")
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("ended", ended)
                        .param("runId", claim.runId())
                        .param("fence", claim.fence())
                        .update());
    }

    /** When the run was queued, if it waits for a worker; empty where nobody needs to come back to it. */
    Optional<Long> waitingSince(String runId) {
        return writer.sql("select queued from run where id = :runId and state in ('QUEUED', 'INTERRUPTED')")
                .param("runId", runId)
                .query(Long.class)
                .optional();
    }

    private static void require(Claim claim, int rows) {
        if (rows == 0) {
            throw new LostClaimException(claim);
        }
    }
}
