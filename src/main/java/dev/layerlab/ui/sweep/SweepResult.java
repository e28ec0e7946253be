package dev.layerlab.ui.sweep;

import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepGrid;
import dev.layerlab.run.SweepService;
import dev.layerlab.ui.run.Metric;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a sweep stands: its runs with their values and figures.
 *
 * @param epochs of each run by its id, where the sweep has several seeds; else empty
 * @param metrics those that some run has, the one that judges first
 * @param judge what says which run is best; empty where there is no validation part
 * @param best the best by validation, the first where several are; empty where there is no validation part
 */
record SweepResult(
        Sweep sweep,
        List<SweepRow> rows,
        Map<String, List<EpochRow>> epochs,
        List<Metric> metrics,
        Optional<Metric> judge,
        Optional<SweepRow> best) {
    /** The figures that may say which run is best: never those of the training or the test part. */
    private static final List<Metric> JUDGES = List.of(Metric.VAL_ACCURACY, Metric.VAL_LOSS);

    static SweepResult of(Sweep sweep, SweepService sweeps, JsonMapper json) {
        var best = sweeps.bestEpochs(sweep.id());
        List<SweepRow> rows = sweeps.runs(sweep.id()).stream()
                .map(run -> new SweepRow(run, values(sweep, run, json), best.get(run.id())))
                .toList();
        return of(sweep, rows, SeedBands.has(sweep) ? sweeps.epochs(sweep.id()) : Map.of());
    }

    static SweepResult of(Sweep sweep, List<SweepRow> rows, Map<String, List<EpochRow>> epochs) {
        List<Metric> metrics = metrics(rows);
        Optional<Metric> judge = metrics.stream().filter(JUDGES::contains).findFirst();
        Optional<SweepRow> best =
                judge.flatMap(metric -> ranked(rows, metric).stream().findFirst());
        return new SweepResult(sweep, rows, epochs, metrics, judge, best);
    }

    private static List<BigDecimal> values(Sweep sweep, Run run, JsonMapper json) {
        JsonNode config = json.valueToTree(run.config());
        return sweep.axes().stream().map(axis -> SweepGrid.value(config, axis)).toList();
    }

    private static List<Metric> metrics(List<SweepRow> rows) {
        return Stream.concat(JUDGES.stream(), Arrays.stream(Metric.values()).sorted(Comparator.reverseOrder()))
                .distinct()
                .filter(metric -> rows.stream().map(row -> row.figure(metric)).anyMatch(Objects::nonNull))
                .toList();
    }

    /** Best first; without those that have no such figure yet. */
    List<SweepRow> ranked(Metric metric) {
        return ranked(rows, metric);
    }

    private static List<SweepRow> ranked(List<SweepRow> rows, Metric metric) {
        Comparator<SweepRow> order = Comparator.comparing(row -> row.figure(metric));
        return rows.stream()
                .filter(row -> row.figure(metric) != null)
                .sorted(metric.isShare() ? order.reversed() : order)
                .toList();
    }
}
