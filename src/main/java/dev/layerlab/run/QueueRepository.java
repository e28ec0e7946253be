package dev.layerlab.run;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the queue's own library leaves to us: taking back the runs of a process that is gone. */
@Repository
class QueueRepository {
    private final JdbcClient writer;

    QueueRepository(JdbcClient writer) {
        this.writer = writer;
    }

    /**
     * Puts the runs that the named worker had claimed back where they were in the queue, as INTERRUPTED. Only for a
     * worker's own name, before it starts: nobody else can say so soon that it is gone.
     */
    @Transactional
    public void revive(String worker) {
        writer.sql("""
                        update run set state = 'INTERRUPTED' where state = 'RUNNING' and id in
                            (select task_instance from scheduled_tasks where picked_by = :worker)""").param("worker", worker).update();
        writer.sql("""
                        update scheduled_tasks
                        set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                        where picked_by = :worker""").param("worker", worker).update();
    }
}
