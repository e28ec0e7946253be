package dev.layerlab.run;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each epoch of every run gave, in order. */
@Repository
class MetricRepository {
    private static final String SELECT = """
            select epoch, loss, accuracy, val_loss, val_accuracy, test_loss, test_accuracy, seconds
            from epoch_row where run_id = :runId
            """;

    private final JdbcClient writer;
    private final JdbcClient reader;

    MetricRepository(JdbcClient writer, @Qualifier("reader") JdbcClient reader) {
        this.writer = writer;
        this.reader = reader;
    }

    void append(String runId, EpochRow row) {
        writer.sql("""
                        insert into epoch_row (run_id, epoch, loss, accuracy, val_loss, val_accuracy,
                            test_loss, test_accuracy, seconds)
                        values (:runId, :epoch, :loss, :accuracy, :valLoss, :valAccuracy,
                            :testLoss, :testAccuracy, :seconds)""")
                .param("runId", runId)
                .param("epoch", row.epoch())
                .param("loss", row.loss())
                .param("accuracy", row.accuracy())
                .param("valLoss", row.valLoss())
                .param("valAccuracy", row.valAccuracy())
                .param("testLoss", row.testLoss())
                .param("testAccuracy", row.testAccuracy())
                .param("seconds", row.seconds())
                .update();
    }

    List<EpochRow> ofRun(String runId) {
        return reader.sql(SELECT + "order by epoch")
                .param("runId", runId)
                .query(EpochRow.class)
                .list();
    }

    List<EpochRow> ofRunAfter(String runId, int epoch) {
        return reader.sql(SELECT + "and epoch > :epoch order by epoch")
                .param("runId", runId)
                .param("epoch", epoch)
                .query(EpochRow.class)
                .list();
    }

    /** As it is stored, seen from within the transaction that writes. */
    Optional<EpochRow> ofEpoch(String runId, int epoch) {
        return writer.sql(SELECT + "and epoch = :epoch")
                .param("runId", runId)
                .param("epoch", epoch)
                .query(EpochRow.class)
                .optional();
    }
}
