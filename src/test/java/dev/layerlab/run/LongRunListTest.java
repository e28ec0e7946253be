package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A list of 10,000 runs reads no more than it shows: its queries walk indexes, in the order of the list. */
class LongRunListTest {
    private static final int RUNS = 10_000;
    private static final int EPOCHS = 1_000;

    @TempDir
    static Path folder;

    private static RunSide side;
    private static RunList list;
    private static JdbcClient database;

    @BeforeAll
    static void open() {
        side = new RunSide(folder.resolve("studio"));
        list = side.get(RunList.class);
        database = side.get(JdbcClient.class);
        String config = side.get(JsonMapper.class).writeValueAsString(RunSide.config("d", EPOCHS));
        database.sql("""
                        with recursive n (i) as (select 1 union all select i + 1 from n where i < :runs)
                        insert into run (id, name, dataset, config, state, wanted, fence, epoch, epochs,
                            best_epoch, best_metric, best_value, created, queued, archived)
                        select 'run' || i, 'Run ' || i, 'd', :config, 'FINISHED', 'RUN', 1, :epochs, :epochs,
                            1, 'val_loss', 1.0, i, i, i % 10 = 0
                        from n""")
                .param("runs", RUNS)
                .param("epochs", EPOCHS)
                .param("config", config)
                .update();
        database.sql("""
                        with recursive n (i) as (select 1 union all select i + 1 from n where i < :epochs)
                        insert into epoch_row (run_id, epoch, val_loss, seconds)
                        select run.id, i, 1.0 * i, 0 from n, run where run.created > :runs - 20""").param("runs", RUNS).param("epochs", EPOCHS).update();
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @Test
    void every_run_has_its_place_in_one_page() {
        assertThat(list.count(new RunFilter())).isEqualTo(9_000);
        assertThat(list.page(new RunFilter(), 8_990, 50)).hasSize(10);
        assertThat(list.page(new RunFilter(), 0, 2))
                .extracting(entry -> entry.run().name())
                .containsExactly("Run 9999", "Run 9998");
    }

    @Test
    void a_page_walks_an_index_and_sorts_nothing() {
        assertThat(plan(new RunFilter())).anyMatch(step -> step.contains("USING INDEX run_listed"));
        assertThat(plan(new RunFilter())).noneMatch(step -> step.contains("SCAN run") || step.contains("TEMP B-TREE"));
        var withArchived = new RunFilter("", null, null, true);
        assertThat(plan(withArchived)).contains("SCAN run USING INDEX run_created");
        assertThat(plan(withArchived)).noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void a_count_reads_an_index_alone() {
        assertThat(explain("select count(*) from run where archived = 0", Map.of()))
                .singleElement()
                .asString()
                .contains("USING COVERING INDEX");
    }

    @Test
    void a_curve_looks_up_single_epochs() {
        var plan = explain(RunListRepository.CURVES, Map.of("last", RunListRepository.CURVE - 1, "ids", List.of("a")));
        assertThat(plan).anyMatch(step -> step.contains("SEARCH e") && step.contains("(run_id=? AND epoch=?)"));
        assertThat(plan).noneMatch(step -> step.contains("SCAN e") || step.contains("SCAN run"));
    }

    @Test
    void a_curve_goes_from_the_first_epoch_to_the_last_in_few_steps() {
        List<Double> curve = list.page(new RunFilter(), 0, 1).getFirst().curve();
        assertThat(curve)
                .hasSize(RunListRepository.CURVE)
                .isSorted()
                .startsWith(1.0)
                .endsWith((double) EPOCHS);
    }

    private static List<String> plan(RunFilter filter) {
        return explain(RunListRepository.pageSql(filter), Map.of("limit", 50, "offset", 5_000));
    }

    private static List<String> explain(String sql, Map<String, Object> values) {
        return database.sql("explain query plan " + sql)
                .params(new HashMap<>(values))
                .query((row, _) -> row.getString("detail"))
                .list();
    }
}
