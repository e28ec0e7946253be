package dev.layerlab.run;

import dev.layerlab.nn.math.Checks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts runs, tells about them and takes what their owners want of them. */
@Service
public class RunService {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_MORE = 1_000_000;

    private final RunRules rules;
    private final RunRepository runs;
    private final MetricRepository metrics;
    private final RunQueue queue;
    private final RunFeed feed;
    private final RunIds ids;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunService(
            RunRules rules,
            RunRepository runs,
            MetricRepository metrics,
            RunQueue queue,
            RunFeed feed,
            RunIds ids,
            TransactionTemplate transaction,
            Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.metrics = metrics;
        this.queue = queue;
        this.feed = feed;
        this.ids = ids;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Checks the configuration against its data set, stores the run and queues it. Throws IllegalArgumentException. */
    public Run start(RunConfig config) {
        return existing(startAll(List.of(config), _ -> {}).getFirst());
    }

    /**
     * Starts all of the runs or, where one of them is refused, none, in their order.
     *
     * @param within told of their ids before anybody else sees them, in the transaction that stores them
     */
    List<String> startAll(List<RunConfig> configs, Consumer<List<String>> within) {
        configs.forEach(config -> requireName(config.name()));
        List<RunConfig> complete = rules.complete(configs);
        List<String> started = transaction.execute(_ -> {
            List<String> all = complete.stream().map(this::enqueue).toList();
            within.accept(all);
            return all;
        });
        started.forEach(feed::ring);
        return started;
    }

    private String enqueue(RunConfig config) {
        var id = ids.next();
        long queued = runs.nextQueued(clock.millis());
        runs.add(id, config, clock.millis(), queued);
        queue.add(id, queued);
        return id;
    }

    public Optional<Run> byId(String id) {
        return runs.byId(id);
    }

    /** Newest first. */
    public List<Run> all() {
        return runs.all();
    }

    /** The newest, without those that are archived. */
    public List<Run> latest(int count) {
        return runs.latest(count);
    }

    /** Newest first. */
    public List<Run> ofDataset(String dataset) {
        return runs.ofDataset(dataset);
    }

    /** How many runs each data set has, by its id. */
    public Map<String, Integer> countsOfDatasets() {
        return runs.countsOfDatasets();
    }

    /** Takes all runs of a data set away, so that it can go too. */
    public void deleteOfDataset(String dataset) {
        runs.ofDataset(dataset).forEach(run -> delete(run.id()));
    }

    /** How the run's data set was read when it was started; empty where this was not kept. */
    public Optional<DatasetReading> reading(String id) {
        return runs.reading(id);
    }

    /** Every stored epoch, in order. */
    public List<EpochRow> epochs(String id) {
        return metrics.ofRun(id);
    }

    /** The epochs that were stored after the given one. */
    public List<EpochRow> epochsAfter(String id, int epoch) {
        return metrics.ofRunAfter(id, epoch);
    }

    /** A waiting run pauses at once, a running one after its epoch. */
    public void pause(String id) {
        if (!runs.pause(id) && existing(id).state() != RunState.PAUSED) {
            throw refusal(id, "only a run that waits or runs can be paused");
        }
        feed.ring(id);
    }

    /** A paused run goes back to its old place in the queue, and then on from where it was. */
    public void resume(String id) {
        boolean resumed = transaction.execute(_ -> {
            Optional<Long> queued = runs.requeue(id);
            queued.ifPresent(since -> queue.add(id, since));
            return queued.isPresent() || runs.keepRunning(id);
        });
        if (!resumed && existing(id).state().ended()) {
            throw refusal(id, "only a paused run can be resumed");
        }
        feed.ring(id);
    }

    /** Ends the run in the middle of its epoch; what its epochs gave so far is kept. */
    public void stop(String id) {
        if (!runs.stop(id, clock.millis()) && existing(id).state() != RunState.STOPPED) {
            throw refusal(id, "only a run that has not ended can be stopped");
        }
        feed.ring(id);
    }

    /** Stops those of a sweep's runs that have not ended, all at once. */
    void stopSweep(String sweep) {
        runs.stopSweep(sweep, clock.millis()).forEach(feed::ring);
    }

    /**
     * Has a run that has ended go on for so many more epochs, from where it was. Throws IllegalArgumentException where it
     * has not ended, or its early stopping would end it at once.
     */
    public void extend(String id, int more) {
        Checks.require(more > 0 && more <= MOST_MORE, "more epochs must be 1 to %s, got %s", MOST_MORE, more);
        var run = existing(id);
        if (run.state() != RunState.FINISHED && run.state() != RunState.STOPPED) {
            throw refusal(id, "only a run that finished or was stopped can get more epochs");
        }
        var stopping = run.config().earlyStopping();
        if (stopping != null && run.best() != null && run.epoch() - run.best().epoch() >= stopping.patience()) {
            throw new IllegalArgumentException(
                    "early stopping ended this run at epoch %s and would again: clone it with more patience"
                            .formatted(run.epoch()));
        }
        boolean extended = transaction.execute(_ -> {
            long queued = runs.nextQueued(clock.millis());
            boolean ended = runs.extend(id, run.config().lasting(run.epoch() + more), queued);
            if (ended) {
                queue.add(id, queued);
            }
            return ended;
        });
        if (!extended) {
            throw refusal(id, "only a run that finished or was stopped can get more epochs");
        }
        feed.ring(id);
    }

    /** Takes the run away with all that it gave; a worker that is at it leaves off. */
    public void delete(String id) {
        runs.delete(id);
        feed.ring(id);
    }

    public void rename(String id, String name) {
        requireName(name);
        if (!runs.rename(id, name)) {
            throw missing(id);
        }
        feed.ring(id);
    }

    private Run existing(String id) {
        return byId(id).orElseThrow(() -> missing(id));
    }

    private IllegalArgumentException refusal(String id, String rule) {
        return new IllegalArgumentException(
                "%s, got one that is %s".formatted(rule, existing(id).state()));
    }

    private static IllegalArgumentException missing(String id) {
        return new IllegalArgumentException("There is no run %s: it may have been deleted".formatted(id));
    }

    private static void requireName(String name) {
        Checks.require(name != null && !name.isBlank(), "name must not be empty");
        Checks.require(
                name.length() <= LONGEST_NAME,
                "name must have at most %s characters, got %s",
                LONGEST_NAME,
                name.length());
    }
}
