package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.DataFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The laws that everything stored relies on, on a real SQLite file with the studio's own settings. */
class DatabaseTest {
    private static final String RUN = "insert into run (id, name, dataset, config, state, wanted, fence, epoch, epochs,"
            + " created, queued) values (?, 'n', 'd', '{}', 'QUEUED', 'RUN', 0, 0, 1, 0, 0)";

    @TempDir
    Path folder;

    private ConfigurableApplicationContext context;
    private JdbcClient writer;
    private JdbcClient reader;

    @BeforeEach
    void open() {
        context = new SpringApplicationBuilder(Database.class)
                .web(WebApplicationType.NONE)
                .run("--layerlab.data=" + folder);
        writer = context.getBean(JdbcClient.class);
        reader = context.getBean("reader", JdbcClient.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_commit_reaches_the_disk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    @Test
    void the_reader_never_writes() {
        assertThatThrownBy(() -> reader.sql(RUN).param("a").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("readonly");
    }

    @Test
    void the_reader_goes_on_while_a_write_is_open_and_sees_it_once_it_is_committed() {
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            writer.sql(RUN).param("a").update();
            assertThat(runs()).isZero();
        });
        assertThat(runs()).isOne();
    }

    @Test
    void what_is_stored_twice_is_named_so() {
        writer.sql(RUN).param("a").update();
        assertThatThrownBy(() -> writer.sql(RUN).param("a").update()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void rows_without_their_run_are_refused() {
        assertThatThrownBy(() -> writer.sql("insert into epoch_row (run_id, epoch, seconds) values ('none', 1, 0)")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private int runs() {
        return reader.sql("select count(*) from run").query(Integer.class).single();
    }

    private String pragma(String name) {
        return writer.sql("pragma " + name).query(String.class).single();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import({DataFolder.class, DatabaseConfiguration.class})
    static class Database {}
}
