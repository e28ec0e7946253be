package dev.layerlab.run;

import dev.layerlab.nn.train.LayerHealth;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** How the layers of each run were, and its batches did, in at most {@value #MOST} of its epochs. */
@Repository
public class LayerRepository {
    static final int MOST = 200;

    private final JdbcClient writer;
    private final JdbcClient reader;
    private final JsonMapper json;

    LayerRepository(JdbcClient writer, @Qualifier("reader") JdbcClient reader, JsonMapper json) {
        this.writer = writer;
        this.reader = reader;
        this.json = json;
    }

    /** Whether an epoch is among those that are looked at: all of a short run, every so many and the last of a long one. */
    static boolean looksAt(int epoch, int epochs) {
        return epoch % every(epochs) == 0 || epoch == epochs;
    }

    /** How many epochs of a run are looked at. */
    public static int looks(int epochs) {
        return Math.ceilDiv(epochs, every(epochs));
    }

    private static int every(int epochs) {
        return Math.ceilDiv(epochs, MOST);
    }

    void save(String runId, int epoch, List<LayerHealth> layers, List<LossSpan> losses) {
        writer.sql("""
                        insert into layer_health (run_id, epoch, content, losses)
                        values (:runId, :epoch, :content, :losses)
                        on conflict (run_id, epoch) do update set content = excluded.content, losses = excluded.losses""")
                .param("runId", runId)
                .param("epoch", epoch)
                .param("content", json.writeValueAsString(layers))
                .param("losses", json.writeValueAsString(losses))
                .update();
    }

    /** The epochs that were looked at, in order. */
    public List<Integer> epochs(String runId) {
        return reader.sql("select epoch from layer_health where run_id = :runId order by epoch")
                .param("runId", runId)
                .query(Integer.class)
                .list();
    }

    /** In the stack's order; none where that epoch was not looked at. */
    public List<LayerHealth> ofEpoch(String runId, int epoch) {
        return reader.sql("select content from layer_health where run_id = :runId and epoch = :epoch")
                .param("runId", runId)
                .param("epoch", epoch)
                .query(String.class)
                .optional()
                .map(content -> List.of(json.readValue(content, LayerHealth[].class)))
                .orElse(List.of());
    }

    /** The batches' losses in the epochs that were looked at after that one, in order. */
    public List<LossSpan> losses(String runId, int after) {
        return reader
                .sql("select losses from layer_health where run_id = :runId and epoch > :after order by epoch")
                .param("runId", runId)
                .param("after", after)
                .query(String.class)
                .list()
                .stream()
                .flatMap(losses -> Arrays.stream(json.readValue(losses, LossSpan[].class)))
                .toList();
    }
}
