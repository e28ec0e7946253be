package dev.layerlab.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.layerlab.nn.train.TrainingState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The runs that wait, in the database, and the workers of this process, which take them in their order: as many as
 * there are cores, each on a thread of low priority where the system heeds that, so that pages stay quick.
 */
@Component
public class RunQueue implements SmartLifecycle {
    private static final String TASK = "run";
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final QueueRepository queue;
    private final ClaimRepository claims;
    private final Trainer trainer;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String worker;
    private final Scheduler scheduler;
    private final Map<String, Claim> working = new ConcurrentHashMap<>();

    RunQueue(
            QueueDatabase database,
            QueueRepository queue,
            ClaimRepository claims,
            Trainer trainer,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${layerlab.worker}") String worker) {
        this.queue = queue;
        this.claims = claims;
        this.trainer = trainer;
        this.transaction = transaction;
        this.clock = clock;
        this.worker = worker;
        int cores = Runtime.getRuntime().availableProcessors();
        var task = Tasks.custom(TASK, Void.class)
                .onFailure((failed, execution) ->
                        execution.reschedule(failed, clock.instant().plus(RETRY)))
                .onDeadExecutionRevive()
                .execute(this::work);
        scheduler = database.scheduler(worker, task)
                .threads(cores)
                .executorService(Executors.newFixedThreadPool(cores, RunQueue::thread))
                .build();
    }

    /** Queues the run, if it is not queued yet, within the transaction under way. */
    void add(String runId, long queued) {
        scheduler.scheduleIfNotExists(new TaskInstance<Void>(TASK, runId), Instant.ofEpochMilli(queued));
    }

    /** The state after the latest epoch of a run that a worker of this process is at; nobody may change it. */
    Optional<TrainingState> latest(String runId) {
        return Optional.ofNullable(working.get(runId)).flatMap(Claim::latest);
    }

    @Override
    public void start() {
        queue.revive(worker);
        scheduler.start();
    }

    /** Has every worker leave its run with a checkpoint, to be taken up at the next start. */
    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }

    private CompletionHandler<Void> work(TaskInstance<Void> instance, ExecutionContext context) {
        claims.claim(instance.getId(), clock.millis()).ifPresent(claim -> {
            working.put(claim.runId(), claim);
            try {
                trainer.work(claim, context.getSchedulerState()::isShuttingDown);
            } finally {
                working.remove(claim.runId(), claim);
            }
        });
        return this::complete;
    }

    /** A run that was resumed or interrupted in the meantime goes back to its place in the queue. */
    private void complete(ExecutionComplete done, ExecutionOperations<Void> execution) {
        String runId = done.getExecution().getId();
        transaction.executeWithoutResult(_ -> claims.waitingSince(runId)
                .ifPresentOrElse(
                        queued -> execution.reschedule(done, Instant.ofEpochMilli(queued)), execution::remove));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "trainer");
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
