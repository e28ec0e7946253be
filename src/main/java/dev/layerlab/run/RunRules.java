package dev.layerlab.run;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Finding;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.math.Checks;
import org.springframework.stereotype.Component;

/** Whether a run can work at all with its data set, found out before it is queued, and what it leaves to be decided. */
@Component
class RunRules {
    private final DatasetService datasets;

    RunRules(DatasetService datasets) {
        this.datasets = datasets;
    }

    /** The configuration with nothing left open. Throws IllegalArgumentException: the setting, the rule and the cure. */
    RunConfig complete(RunConfig config) {
        requireUsable(dataset(config.dataset()));
        var columns = datasets.columns(config.dataset());
        var spec = config.training();
        var input = RunSamples.input(columns);
        MemoryNeed.of(config.stack(), input, config.precision())
                .requireAtMost(Runtime.getRuntime().maxMemory());
        int outputs = Network.shapes(config.stack(), input).getLast().features();
        var complete = config.decided(scaling(config, columns), targets(config, columns, outputs));
        RunSamples.of(complete, firstRows(columns)).training(spec);
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

    /** A row of each part: what the engine has to say about the whole, it says about one. */
    private static Columns firstRows(Columns columns) {
        return new Columns(
                columns.kind(),
                columns.sampleShape(),
                columns.vocabulary(),
                columns.classes(),
                firstRow(columns.train()),
                firstRow(columns.validation()),
                firstRow(columns.test()));
    }

    private static Columns.Part firstRow(Columns.Part part) {
        return part == null ? null : new Columns.Part(firstRow(part.x()), new int[] {part.y()[0]});
    }

    private static Column firstRow(Column x) {
        var values = new double[x.width()];
        for (int i = 0; i < values.length; i++) {
            values[i] = x.at(i);
        }
        return new Column.Doubles(values, x.width());
    }
}
