package dev.layerlab.run;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Finding;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.math.Checks;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a run can work at all with its data set, found out before it is queued, and what it leaves to be decided. */
@Component
public class RunRules {
    private final DatasetService datasets;

    RunRules(DatasetService datasets) {
        this.datasets = datasets;
    }

    /** The configuration with nothing left open. Throws IllegalArgumentException: the setting, the rule and the cure. */
    public RunConfig complete(RunConfig config) {
        return complete(config, columns(config.dataset()));
    }

    /** As {@link #complete(RunConfig)} each of them, but their data set is read once. */
    List<RunConfig> complete(List<RunConfig> configs) {
        var columns = new HashMap<String, Columns>();
        return configs.stream()
                .map(config -> complete(config, columns.computeIfAbsent(config.dataset(), this::columns)))
                .toList();
    }

    private Columns columns(String id) {
        requireUsable(dataset(id));
        return datasets.columns(id);
    }

    private static RunConfig complete(RunConfig config, Columns columns) {
        var spec = config.training();
        requireRows(config.trainRows(), columns.train().rows());
        var input = RunSamples.input(columns);
        MemoryNeed.of(config.stack(), input, config.precision())
                .requireAtMost(Runtime.getRuntime().maxMemory());
        int outputs = Network.shapes(config.stack(), input).getLast().features();
        var complete = config.decided(scaling(config, columns), targets(config, columns, outputs));
        RunSamples.of(complete, columns.first(1))
                .training(spec); // what the engine says about the whole, it says about one row
        return complete;
    }

    private Dataset dataset(String id) {
        Checks.require(id != null, "dataset must be given: the id of a data set, as the list of data sets has it");
        return datasets.byId(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "dataset %s does not exist: choose one of the list, or upload it".formatted(id)));
    }

    private static void requireUsable(Dataset dataset) {
        dataset.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalArgumentException("dataset %s can't be trained on: %s"
                            .formatted(
                                    dataset.name(),
                                    error.message() + (error.cure() == null ? "" : " " + error.cure())));
                });
    }

    private static void requireRows(Integer wanted, int there) {
        Checks.require(
                wanted == null || wanted <= there,
                "trainRows must be at most %s, for the data set has no more training rows, got %s: leave it out for all",
                there,
                wanted);
    }

    private static Scaling scaling(RunConfig config, Columns columns) {
        if (columns.kind() == Columns.Kind.WORDS) {
            Checks.require(
                    config.scaling() == null || config.scaling() == Scaling.NONE,
                    "scaling must be NONE for ids of words, got %s",
                    config.scaling());
            return Scaling.NONE;
        }
        if (config.scaling() != null) {
            return config.scaling();
        }
        return columns.train().x() instanceof Column.Bytes ? Scaling.DIVIDE_BY_255 : Scaling.NONE;
    }

    private static Targets targets(RunConfig config, Columns columns, int outputs) {
        return config.targets() == null
                ? Targets.calledFor(
                        config.loss(),
                        config.stack().getLast(),
                        outputs,
                        columns.classes().size())
                : config.targets();
    }
}
