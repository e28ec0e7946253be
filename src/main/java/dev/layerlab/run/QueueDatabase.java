package dev.layerlab.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The queue's library on the studio's database: what is scheduled within a transaction is there if that commits. A dead
 * worker is noticed after four heartbeats, 1.5 seconds apart.
 */
@Component
class QueueDatabase {
    private final DataSource dataSource;

    QueueDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    SchedulerBuilder scheduler(String worker, Task<Void> task) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .schedulerName(new SchedulerName.Fixed(worker))
                .serializer(new NoData())
                .heartbeatInterval(Duration.ofMillis(1_500))
                .missedHeartbeatsLimit(4)
                .pollingInterval(Duration.ofSeconds(1))
                .enableImmediateExecution()
                .shutdownMaxWait(Duration.ofSeconds(10));
    }

    /** All that is to be known about a run stands in its row. */
    private static final class NoData implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return none(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] bytes) {
            return none(bytes);
        }

        private static <T> T none(Object data) {
            if (data != null) {
                throw new IllegalArgumentException("The queue holds ids of runs only, got data with one");
            }
            return null;
        }
    }
}
