package dev.layerlab.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of runs, a page at a time, and what people note about them. */
@Repository
class RunListRepository {
    /** So many points make a curve as small as a word. */
    static final int CURVE = 40;

    private static final String SELECT = """
            select run.*,
                case when state = 'QUEUED'
                    then (select count(*) from run other where other.state = 'QUEUED' and other.queued <= run.queued)
                    else 0 end as place,
                (select d.name from dataset d where d.id = run.dataset) as dataset_name,
                case when state = 'RUNNING'
                    then (select avg(e.seconds) from epoch_row e where e.run_id = run.id and e.epoch > run.epoch - 5)
                    end as pace
            from run
            """;

    /** Looks up single epochs, evenly spread, and so costs the same for long runs and short ones. */
    static final String CURVES = """
            with recursive step (i) as (select 0 union all select i + 1 from step where i < :last)
            select run.id,
                (select case run.best_metric
                    when 'val_accuracy' then e.val_accuracy when 'val_loss' then e.val_loss else e.loss end
                from epoch_row e where e.run_id = run.id
                    and e.epoch = case when run.epoch <= :last then step.i + 1
                        else 1 + step.i * (run.epoch - 1) / :last end) as amount
            from run join step on step.i < run.epoch
            where run.id in (:ids)
            order by run.id, step.i""";

    private final JdbcClient writer;
    private final JdbcClient reader;
    private final RunRepository runs;

    RunListRepository(JdbcClient writer, @Qualifier("reader") JdbcClient reader, RunRepository runs) {
        this.writer = writer;
        this.reader = reader;
        this.runs = runs;
    }

    /** Newest first. */
    List<RunEntry> page(RunFilter filter, int offset, int limit) {
        var page = matching(pageSql(filter), filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::entry)
                .list();
        var curves = curves(page.stream().map(entry -> entry.run().id()).toList());
        return page.stream()
                .map(entry -> new RunEntry(
                        entry.run(),
                        entry.notes(),
                        entry.dataset(),
                        entry.pace(),
                        curves.getOrDefault(entry.run().id(), List.of())))
                .toList();
    }

    int count(RunFilter filter) {
        return matching("select count(*) from run " + where(filter), filter)
                .query(Integer.class)
                .single();
    }

    /** Whether there is any run at all, archived or not. */
    boolean any() {
        return reader.sql("select exists (select 1 from run)")
                .query(Boolean.class)
                .single();
    }

    Optional<RunNotes> notes(String id) {
        return reader.sql("select tags, notes, archived from run where id = :id")
                .param("id", id)
                .query((row, _) -> notes(row))
                .optional();
    }

    boolean describe(String id, List<String> tags, String notes) {
        return writer.sql("update run set tags = :tags, notes = :notes where id = :id")
                        .param("id", id)
                        .param("tags", String.join(",", tags))
                        .param("notes", notes)
                        .update()
                == 1;
    }

    void archive(Collection<String> ids, boolean archived) {
        writer.sql("update run set archived = :archived where id in (:ids)")
                .param("archived", archived ? 1 : 0)
                .param("ids", ids)
                .update();
    }

    private JdbcClient.StatementSpec matching(String sql, RunFilter filter) {
        var values = new HashMap<String, Object>();
        values.put("state", filter.state() == null ? null : filter.state().name());
        values.put("dataset", filter.dataset());
        values.put("words", "%" + filter.words().replaceAll("[!%_]", "!$0") + "%");
        return reader.sql(sql).params(values);
    }

    static String pageSql(RunFilter filter) {
        return SELECT + where(filter) + " order by created desc, queued desc limit :limit offset :offset";
    }

    private static String where(RunFilter filter) {
        var rules = new ArrayList<String>();
        if (!filter.archived()) {
            rules.add("archived = 0");
        }
        if (filter.state() != null) {
            rules.add("state = :state");
        }
        if (filter.dataset() != null) {
            rules.add("dataset = :dataset");
        }
        if (!filter.words().isEmpty()) {
            rules.add("""
                    (lower(name) like lower(:words) escape '!' or id like lower(:words) escape '!'
                    or lower(state) like lower(:words) escape '!' or lower(tags) like lower(:words) escape '!'
                    or lower(notes) like lower(:words) escape '!' or lower(config) like lower(:words) escape '!'
                    or dataset in (select d.id from dataset d where lower(d.name) like lower(:words) escape '!'))""");
        }
        return rules.isEmpty() ? "" : "where " + String.join(" and ", rules);
    }

    private Map<String, List<Double>> curves(List<String> ids) {
        var curves = new HashMap<String, List<Double>>();
        if (!ids.isEmpty()) {
            reader.sql(CURVES).param("last", CURVE - 1).param("ids", ids).query(row -> {
                double amount = row.getDouble("amount");
                if (!row.wasNull()) {
                    curves.computeIfAbsent(row.getString("id"), _ -> new ArrayList<>())
                            .add(amount);
                }
            });
        }
        return curves;
    }

    private RunEntry entry(ResultSet row, int number) throws SQLException {
        double pace = row.getDouble("pace");
        Double known = row.wasNull() ? null : pace;
        return new RunEntry(runs.run(row, number), notes(row), row.getString("dataset_name"), known, List.of());
    }

    private static RunNotes notes(ResultSet row) throws SQLException {
        return new RunNotes(RunNotes.tags(row.getString("tags")), row.getString("notes"), row.getInt("archived") == 1);
    }
}
