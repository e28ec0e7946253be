package dev.layerlab.run;

import dev.layerlab.nn.train.TrainingState;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each run goes on from: its last checkpoint, and its best epoch's weights. */
@Repository
class CheckpointRepository {
    private final JdbcClient writer;
    private final JdbcClient reader;

    CheckpointRepository(JdbcClient writer, @Qualifier("reader") JdbcClient reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** Replaces the run's checkpoint; the best weights are written only when another epoch has become the best. */
    void save(String runId, TrainingState state) {
        put(runId, "LAST", state.epoch(), CheckpointFormat.last(state));
        if (epoch(writer, runId, "BEST")
                .filter(epoch -> epoch == state.bestEpoch())
                .isEmpty()) {
            put(runId, "BEST", state.bestEpoch(), CheckpointFormat.best(state));
        }
    }

    Optional<TrainingState> ofRun(String runId) {
        return reader.sql("""
                        select last.content as last, best.content as best
                        from checkpoint last join checkpoint best on best.run_id = last.run_id and best.kind = 'BEST'
                        where last.run_id = :runId and last.kind = 'LAST'""")
                .param("runId", runId)
                .query((row, _) -> CheckpointFormat.state(row.getBytes("last"), row.getBytes("best")))
                .optional();
    }

    Optional<Integer> lastEpoch(String runId) {
        return epoch(reader, runId, "LAST");
    }

    Optional<Integer> bestEpoch(String runId) {
        return epoch(reader, runId, "BEST");
    }

    private static Optional<Integer> epoch(JdbcClient jdbc, String runId, String kind) {
        return jdbc.sql("select epoch from checkpoint where run_id = :runId and kind = :kind")
                .param("runId", runId)
                .param("kind", kind)
                .query(Integer.class)
                .optional();
    }

    private void put(String runId, String kind, int epoch, byte[] content) {
        writer.sql("""
                        insert into checkpoint (run_id, kind, epoch, content) values (:runId, :kind, :epoch, :content)
                        on conflict (run_id, kind) do update set epoch = excluded.epoch, content = excluded.content""")
                .param("runId", runId)
                .param("kind", kind)
                .param("epoch", epoch)
                .param("content", content)
                .update();
    }
}
