package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepAxis;
import dev.layerlab.ui.chart.BandChart;
import dev.layerlab.ui.chart.BandChart.Band;
import dev.layerlab.ui.chart.BandChart.Point;
import dev.layerlab.ui.run.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs that differ in their seed alone, as one curve of their mean in a band from the lowest to the highest. */
final class SeedBands extends Div {
    private static final int MOST = 6;

    private final Sweep sweep;
    private final Paragraph words = new Paragraph();
    private final BandChart chart = new BandChart();

    SeedBands(Sweep sweep) {
        this.sweep = sweep;
        addClassNames("panel", "seed-bands");
        add(words, chart);
    }

    /** Whether the sweep repeats runs with several seeds. */
    static boolean has(Sweep sweep) {
        return sweep.axes().stream().anyMatch(SweepAxis::repeats);
    }

    void show(SweepResult now, Metric metric) {
        Map<String, List<SweepRow>> groups = new LinkedHashMap<>();
        now.rows()
                .forEach(row -> groups.computeIfAbsent(others(row), _ -> new ArrayList<>())
                        .add(row));
        words.setText("%s over the epochs: the mean of the seeds, in a band from the lowest to the highest.%s"
                .formatted(
                        metric.words(),
                        groups.size() > MOST
                                ? " The first %d of %d combinations.".formatted(MOST, groups.size())
                                : ""));
        chart.show(
                metric.isShare(),
                groups.entrySet().stream()
                        .limit(MOST)
                        .map(group -> new Band(group.getKey(), points(group.getValue(), metric, now.epochs())))
                        .toList());
    }

    /** What all runs of a band have in common. */
    private String others(SweepRow row) {
        String common = IntStream.range(0, sweep.axes().size())
                .filter(i -> !sweep.axes().get(i).repeats())
                .mapToObj(i ->
                        sweep.axes().get(i).name() + " " + row.values().get(i).toPlainString())
                .collect(Collectors.joining(", "));
        return common.isEmpty() ? "all seeds" : common;
    }

    /** Only epochs that every run of the band has: the mean of fewer would jump. */
    static List<Point> points(List<SweepRow> rows, Metric metric, Map<String, List<EpochRow>> epochs) {
        var values = new TreeMap<Integer, List<Double>>();
        for (SweepRow row : rows) {
            for (EpochRow epoch : epochs.getOrDefault(row.run().id(), List.of())) {
                values.computeIfAbsent(epoch.epoch(), _ -> new ArrayList<>()).add(metric.in(epoch));
            }
        }
        values.values().removeIf(all -> all.size() < rows.size() || all.stream().anyMatch(Objects::isNull));
        return values.entrySet().stream()
                .map(entry -> point(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Point point(int epoch, List<Double> values) {
        var statistics = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return new Point(epoch, statistics.getAverage(), statistics.getMin(), statistics.getMax());
    }
}
