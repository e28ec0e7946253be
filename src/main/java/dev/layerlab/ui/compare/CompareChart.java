package dev.layerlab.ui.compare;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.run.EpochRow;
import dev.layerlab.ui.chart.LineChart;
import dev.layerlab.ui.chart.LineChart.Line;
import dev.layerlab.ui.chart.LineChart.Marks;
import dev.layerlab.ui.run.Metric;
import dev.layerlab.ui.run.Thinning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One figure of all runs over their epochs, a hue and a dash for each run; each epoch is sent to the browser once. */
final class CompareChart extends Div {
    private final Metric metric;
    private final LineChart chart;
    private final Paragraph nothing;
    private final Map<String, Integer> sent = new HashMap<>();
    private List<Compared> now;

    CompareChart(Metric metric, boolean log, List<Compared> runs, SerializableConsumer<Boolean> logChosen) {
        this.metric = metric;
        this.now = runs;
        addClassName("panel");
        chart = new LineChart(
                metric.words(),
                "epoch",
                metric.isShare(),
                runs.stream()
                        .map(run -> new Line(run.label(), "overlay", run.place()))
                        .toList());
        chart.setId("compared");
        chart.setLog(log);
        chart.onLog(logChosen);
        nothing = new Paragraph("None of these runs has a %s yet, or its data set has no such part."
                .formatted(metric.words().toLowerCase()));
        add(nothing, chart);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        sent.clear(); // the browser has a new chart, which knows no points
        send();
    }

    void show(List<Compared> runs) {
        now = runs;
        if (isAttached()) {
            send();
        }
    }

    private void send() {
        nothing.setVisible(now.stream().noneMatch(run -> run.has(metric)));
        var points = new HashMap<String, List<Double[]>>();
        for (Compared run : now) {
            int from = sent.getOrDefault(run.run().id(), 0);
            List<EpochRow> fresh = run.rows().subList(from, run.rows().size());
            sent.put(run.run().id(), run.rows().size());
            points.put(
                    run.label(),
                    Thinning.of(fresh, List.of(metric)).stream()
                            .map(row -> new Double[] {(double) row.epoch(), metric.in(row)})
                            .toList());
        }
        chart.addAll(points, new Marks(expected(), null, null));
    }

    /** The last epoch of all that still train; null once none does. */
    private Integer expected() {
        return now.stream()
                .filter(run -> !run.run().state().ended())
                .map(run -> run.run().epochs())
                .max(Integer::compare)
                .orElse(null);
    }
}
