package dev.layerlab.run;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each run, state by state; a trigger of the database writes it. */
@Repository
public class EventRepository {
    private final JdbcClient reader;

    EventRepository(@Qualifier("reader") JdbcClient reader) {
        this.reader = reader;
    }

    /** The earliest first. */
    public List<RunEvent> ofRun(String runId) {
        return reader.sql("select at, state, epoch, reason from run_event where run_id = :runId order by id")
                .param("runId", runId)
                .query(RunEvent.class)
                .list();
    }
}
