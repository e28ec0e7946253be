package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RunQueueTest {
    @TempDir
    Path folder;

    private RunSide side;

    @BeforeEach
    void open() {
        side = new RunSide(folder.resolve("studio"));
    }

    @AfterEach
    void close() {
        side.close();
    }

    /** Due in the year 2100, so that no worker takes it. */
    @Test
    void a_run_that_is_not_stored_is_not_queued_either() {
        long later = 4_102_444_800_000L;
        side.get(TransactionTemplate.class).executeWithoutResult(transaction -> {
            side.get(RunRepository.class).add("gone", RunSide.config("words", 1), later, later);
            side.get(RunQueue.class).add("gone", later);
            transaction.setRollbackOnly();
        });
        assertThat(entries("gone")).isZero();
        assertThat(side.runs().byId("gone")).isEmpty();

        side.get(RunQueue.class).add("kept", later);
        assertThat(entries("kept")).isOne();
    }

    @Test
    void a_studio_that_is_closed_leaves_its_run_to_the_next_one() {
        var id = side.runs().start(RunSide.config(side.words(folder, 500), 400)).id();
        side.await(id, run -> run.epoch() >= 1);
        side.close();

        side = new RunSide(folder.resolve("studio"));
        var run = side.awaitState(id, RunState.FINISHED);
        assertThat(side.runs().epochs(id)).hasSize(400);
        assertThat(run.reason()).isNull();
    }

    private int entries(String run) {
        return side.get(JdbcClient.class)
                .sql("select count(*) from scheduled_tasks where task_instance = :run")
                .param("run", run)
                .query(Integer.class)
                .single();
    }
}
