package dev.layerlab.run;

import dev.layerlab.data.Choices;
import dev.layerlab.data.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every run, as it was started and as it stands. What workers write goes through {@link ClaimRepository}. */
@Repository
class RunRepository {
    private static final String SELECT = """
            select run.*,
                case when state = 'QUEUED'
                    then (select count(*) from run other where other.state = 'QUEUED' and other.queued <= run.queued)
                    else 0 end as place
            from run
            """;

    private static final String STOP = """
            update run set wanted = 'STOP',
                ended = case when state = 'RUNNING' then ended else :now end,
                state = case when state = 'RUNNING' then state else 'STOPPED' end
            where state in ('QUEUED', 'RUNNING', 'PAUSED', 'INTERRUPTED')
            """;

    private final JdbcClient writer;
    private final JdbcClient reader;
    private final JsonMapper json;

    RunRepository(JdbcClient writer, @Qualifier("reader") JdbcClient reader, JsonMapper json) {
        this.writer = writer;
        this.reader = reader;
        this.json = json;
    }

    /** @param queued its place in the queue, as {@link #nextQueued} gives it */
    void add(String id, RunConfig config, long created, long queued) {
        writer.sql("""
                        insert into run
                            (id, name, dataset, config, state, wanted, fence, epoch, epochs, created, queued,
                                dataset_roles, dataset_choices)
                        values (:id, :name, :dataset, :config, 'QUEUED', 'RUN', 0, 0, :epochs, :created, :queued,
                            (select roles from dataset where id = :dataset),
                            (select choices from dataset where id = :dataset))""")
                .param("id", id)
                .param("name", config.name())
                .param("dataset", config.dataset())
                .param("config", json.writeValueAsString(config))
                .param("epochs", config.epochs())
                .param("created", created)
                .param("queued", queued)
                .update();
    }

    Optional<Run> byId(String id) {
        return reader.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::run)
                .optional();
    }

    /** How the data set was read at the start; empty for runs that were started before this was kept. */
    Optional<DatasetReading> reading(String id) {
        return reader.sql(
                        "select * from run where id = :id and dataset_roles is not null and dataset_choices is not null")
                .param("id", id)
                .query((row, number) -> new DatasetReading(
                        json.readValue(row.getString("dataset_roles"), Roles.class),
                        json.readValue(row.getString("dataset_choices"), Choices.class)))
                .optional();
    }

    /** How many runs each data set has, by its id. */
    Map<String, Integer> countsOfDatasets() {
        var counts = new HashMap<String, Integer>();
        reader.sql("select dataset, count(*) as runs from run group by dataset").query(row -> {
            counts.put(row.getString("dataset"), row.getInt("runs"));
        });
        return counts;
    }

    /** Newest first. */
    List<Run> all() {
        return reader.sql(SELECT + "order by created desc, queued desc")
                .query(this::run)
                .list();
    }

    /** Newest first; not the archived ones. */
    List<Run> latest(int count) {
        return reader.sql(SELECT + "where archived = 0 order by created desc, queued desc limit :count")
                .param("count", count)
                .query(this::run)
                .list();
    }

    List<Run> ofDataset(String dataset) {
        return reader.sql(SELECT + "where dataset = :dataset order by created desc, queued desc")
                .param("dataset", dataset)
                .query(this::run)
                .list();
    }

    /** In the order they were queued. */
    List<Run> ofSweep(String sweep) {
        return reader.sql(SELECT + "where sweep = :sweep order by queued")
                .param("sweep", sweep)
                .query(this::run)
                .list();
    }

    /** The time now, or the moment after the last run was queued: no two runs are queued at once. */
    long nextQueued(long now) {
        long last = writer.sql("select coalesce(max(queued), 0) from run")
                .query(Long.class)
                .single();
        return Math.max(now, last + 1);
    }

    /** Whether the run was waiting or at work, so that it will pause, or has. */
    boolean pause(String id) {
        return writer.sql("""
                        update run set wanted = 'PAUSE',
                            state = case when state = 'RUNNING' then state else 'PAUSED' end
                        where id = :id and state in ('QUEUED', 'RUNNING', 'INTERRUPTED') and wanted <> 'STOP'""").param("id", id).update() == 1;
    }

    /** Has a paused run wait again, and tells since when it is queued: empty where it was not paused. */
    Optional<Long> requeue(String id) {
        return writer.sql("""
                        update run set wanted = 'RUN', state = 'QUEUED' where id = :id and state = 'PAUSED'
                        returning queued""").param("id", id).query(Long.class).optional();
    }

    /** Whether the run had ended, so that it waits again and goes on as long as the configuration says. */
    boolean extend(String id, RunConfig config, long queued) {
        return writer.sql("""
                        update run set config = :config, epochs = :epochs, state = 'QUEUED', wanted = 'RUN', ended = null,
                            queued = :queued
                        where id = :id and state in ('FINISHED', 'STOPPED')""")
                        .param("config", json.writeValueAsString(config))
                        .param("epochs", config.epochs())
                        .param("queued", queued)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether the run was at work and about to pause, so that it goes on. */
    boolean keepRunning(String id) {
        return writer.sql("update run set wanted = 'RUN' where id = :id and state = 'RUNNING' and wanted = 'PAUSE'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether the run had not ended yet, so that it will stop, or has. */
    boolean stop(String id, long now) {
        return writer.sql(STOP + "and id = :id")
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** The ids of the sweep's runs that had not ended yet, so that they will stop, or have: none starts in between. */
    List<String> stopSweep(String sweep, long now) {
        return writer.sql(STOP + "and sweep = :sweep returning id")
                .param("sweep", sweep)
                .param("now", now)
                .query(String.class)
                .list();
    }

    boolean rename(String id, String name) {
        return writer.sql("update run set name = :name where id = :id")
                        .param("id", id)
                        .param("name", name)
                        .update()
                == 1;
    }

    /** With its epochs and checkpoints. */
    void delete(String id) {
        writer.sql("delete from run where id = :id").param("id", id).update();
    }

    /** Reads a row of the table with the column {@code place} beside it. */
    Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getString("id"),
                row.getString("name"),
                RunState.valueOf(row.getString("state")),
                row.getInt("place"),
                row.getInt("epoch"),
                row.getInt("epochs"),
                row.getString("reason"),
                best(row),
                row.getLong("created"),
                time(row, "started"),
                time(row, "ended"),
                row.getString("engine"),
                json.readValue(row.getString("config"), RunConfig.class));
    }

    private static Long time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : millis;
    }

    private static Best best(ResultSet row) throws SQLException {
        return row.getString("best_metric") == null
                ? null
                : new Best(row.getInt("best_epoch"), row.getString("best_metric"), row.getDouble("best_value"));
    }
}
