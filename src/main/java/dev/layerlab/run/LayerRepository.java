package dev.layerlab.run;

import dev.layerlab.nn.train.LayerHealth;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** How the layers of each run were, after at most {@value #MOST} of its epochs. */
@Repository
public class LayerRepository {
    private static final int MOST = 200;

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
        int every = (epochs + MOST - 1) / MOST;
        return epoch % every == 0 || epoch == epochs;
    }

    void save(String runId, int epoch, List<LayerHealth> layers) {
        writer.sql("""
                        insert into layer_health (run_id, epoch, content) values (:runId, :epoch, :content)
                        on conflict (run_id, epoch) do update set content = excluded.content""")
                .param("runId", runId)
                .param("epoch", epoch)
                .param("content", json.writeValueAsString(layers))
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
}
