package dev.layerlab.run;

import dev.layerlab.nn.math.Checks;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Starts grids of runs and finds them again. Their runs wait in the queue like any others, and use all cores. */
@Service
public class SweepService {
    private final RunService runs;
    private final RunRepository stored;
    private final SweepRepository sweeps;
    private final RunIds ids;
    private final Clock clock;
    private final JsonMapper json;

    SweepService(
            RunService runs, RunRepository stored, SweepRepository sweeps, RunIds ids, Clock clock, JsonMapper json) {
        this.runs = runs;
        this.stored = stored;
        this.sweeps = sweeps;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Checks every run first and starts all of them or none. A setting with one value has that in all runs. Throws IllegalArgumentException.
     */
    public Sweep start(RunConfig base, List<SweepAxis> axes) {
        List<SweepAxis> varied = axes.stream().filter(SweepAxis::varies).toList();
        Checks.require(!varied.isEmpty(), "a sweep must give at least one setting two values or more");
        List<RunConfig> configs = SweepGrid.of(base, axes, json);
        var sweep = new Sweep(ids.next(), base.name(), varied, clock.millis());
        runs.startAll(configs, runIds -> sweeps.add(sweep, runIds));
        return sweep;
    }

    public Optional<Sweep> byId(String id) {
        return sweeps.byId(id);
    }

    /** Newest first. */
    public List<Sweep> latest(int count) {
        return sweeps.latest(count);
    }

    /** Those that are left, in the order they were queued. */
    public List<Run> runs(String id) {
        return stored.ofSweep(id);
    }

    /** Of each run that has one its best epoch, by the run's id. */
    public Map<String, EpochRow> bestEpochs(String id) {
        return sweeps.bestEpochs(id);
    }

    /** All epochs of all its runs, by the run's id. */
    public Map<String, List<EpochRow>> epochs(String id) {
        return sweeps.epochs(id);
    }

    /** Ends what is under way, as a run's own stop does, and cancels what waits. Runs that have ended stay as they are. */
    public void stop(String id) {
        runs.stopSweep(id);
    }

    /**
     * How long the sweep still takes, judged by the epochs that its runs have done; empty where there are none, or none goes
     * on by itself.
     *
     * @param now its runs as they stand
     */
    public Optional<Duration> left(String id, List<Run> now) {
        if (now.stream().noneMatch(SweepPace::goesOn)) {
            return Optional.empty();
        }
        int workers = Runtime.getRuntime().availableProcessors() - sweeps.runningBeside(id);
        return sweeps.millisPerEpoch(id, clock.millis()).flatMap(millis -> new SweepPace(millis, workers).left(now));
    }

    /** What was trained to its end on the data set as it is read today, whatever it was called, for {@link #known}. */
    public Set<RunConfig> trained(String dataset) {
        return sweeps.trained(dataset).stream().map(this::nameless).collect(Collectors.toSet());
    }

    /**
     * How many of a sweep's runs were trained before, and would give the same again. What the configuration leaves open,
     * scaling or targets, is not compared.
     *
     * @param trained as {@link #trained} gives it
     */
    public int known(RunConfig base, List<SweepAxis> axes, Set<RunConfig> trained) {
        var alike = new HashSet<RunConfig>();
        trained.forEach(run -> alike.add(run.decided(
                base.scaling() == null ? null : run.scaling(), base.targets() == null ? null : run.targets())));
        return (int) SweepGrid.of(base, axes, json).stream()
                .map(config -> nameless(config.decided(base.scaling(), base.targets())))
                .filter(alike::contains)
                .count();
    }

    private RunConfig nameless(RunConfig config) {
        return json.treeToValue(json.<ObjectNode>valueToTree(config).put("name", ""), RunConfig.class);
    }
}
