package dev.layerlab.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sweeps, and which runs belong to them. */
@Repository
class SweepRepository {
    private static final TypeReference<List<SweepAxis>> AXES = new TypeReference<>() {};

    private static final RowMapper<EpochRow> EPOCH = new SimplePropertyRowMapper<>(EpochRow.class);

    private final JdbcClient writer;
    private final JdbcClient reader;
    private final JsonMapper json;

    SweepRepository(JdbcClient writer, @Qualifier("reader") JdbcClient reader, JsonMapper json) {
        this.writer = writer;
        this.reader = reader;
        this.json = json;
    }

    void add(Sweep sweep, List<String> runIds) {
        writer.sql("insert into sweep (id, name, axes, created) values (:id, :name, :axes, :created)")
                .param("id", sweep.id())
                .param("name", sweep.name())
                .param("axes", json.writeValueAsString(sweep.axes()))
                .param("created", sweep.created())
                .update();
        writer.sql("update run set sweep = :sweep where id in (:ids)")
                .param("sweep", sweep.id())
                .param("ids", runIds)
                .update();
    }

    Optional<Sweep> byId(String id) {
        return reader.sql("select * from sweep where id = :id")
                .param("id", id)
                .query(this::sweep)
                .optional();
    }

    /** Newest first. */
    List<Sweep> latest(int count) {
        return reader.sql("select * from sweep order by created desc, id limit :count")
                .param("count", count)
                .query(this::sweep)
                .list();
    }

    Map<String, EpochRow> bestEpochs(String sweep) {
        var rows = new HashMap<String, EpochRow>();
        reader.sql("""
                        select e.* from run join epoch_row e on e.run_id = run.id and e.epoch = run.best_epoch
                        where run.sweep = :sweep""")
                .param("sweep", sweep)
                .query((row, number) -> rows.put(row.getString("run_id"), EPOCH.mapRow(row, number)))
                .list();
        return rows;
    }

    Map<String, List<EpochRow>> epochs(String sweep) {
        var rows = new HashMap<String, List<EpochRow>>();
        reader.sql("""
                        select e.* from run join epoch_row e on e.run_id = run.id
                        where run.sweep = :sweep order by e.run_id, e.epoch""")
                .param("sweep", sweep)
                .query((row, number) -> rows.computeIfAbsent(row.getString("run_id"), _ -> new ArrayList<>())
                        .add(EPOCH.mapRow(row, number)))
                .list();
        return rows;
    }

    /**
     * The time that runs were at work, for each epoch they have done, or were to have if they finished earlier; empty where
     * none has done any. Only those that finished or are at work count, and none that a restart interrupted: nobody knows
     * when its work broke off.
     *
     * @param now in ms since 1970
     */
    Optional<Double> millisPerEpoch(String sweep, long now) {
        return reader.sql("""
                        with stay as (
                            select e.run_id, e.state,
                                   coalesce(lead(e.at) over (partition by e.run_id order by e.id), :now) - e.at as millis
                            from run join run_event e on e.run_id = run.id
                            where run.sweep = :sweep
                              and (run.state = 'FINISHED' or run.state = 'RUNNING' and run.epoch > 0)),
                        worked as (
                            select run_id, sum(case when state = 'RUNNING' then millis end) as millis
                            from stay group by run_id
                            having count(case when state = 'INTERRUPTED' then 1 end) = 0)
                        select 1.0 * sum(worked.millis)
                               / sum(case run.state when 'FINISHED' then run.epochs else run.epoch end) as amount
                        from worked join run on run.id = worked.run_id""")
                .param("sweep", sweep)
                .param("now", now)
                .query((row, _) -> {
                    double millis = row.getDouble("amount");
                    return row.wasNull() ? Optional.<Double>empty() : Optional.of(millis);
                })
                .single();
    }

    /** How many runs are at work that do not belong to the sweep. */
    int runningBeside(String sweep) {
        return reader.sql("select count(*) from run where state = 'RUNNING' and (sweep is null or sweep <> :sweep)")
                .param("sweep", sweep)
                .query(Integer.class)
                .single();
    }

    /** The configurations that were trained to their end on the data set, with the roles and choices it has now. */
    List<RunConfig> trained(String dataset) {
        return reader.sql("""
                        select run.config from run join dataset d on d.id = run.dataset
                        where d.id = :dataset and run.state = 'FINISHED'
                            and run.dataset_roles = d.roles and run.dataset_choices = d.choices""")
                .param("dataset", dataset)
                .query((row, number) -> json.readValue(row.getString("config"), RunConfig.class))
                .list();
    }

    private Sweep sweep(ResultSet row, int number) throws SQLException {
        return new Sweep(
                row.getString("id"),
                row.getString("name"),
                json.readValue(row.getString("axes"), AXES),
                row.getLong("created"));
    }
}
