package dev.layerlab.ui.run;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import dev.layerlab.run.Best;
import dev.layerlab.run.EpochRow;
import dev.layerlab.ui.chart.LineChart;
import dev.layerlab.ui.chart.LineChart.Line;
import dev.layerlab.ui.chart.LineChart.Marks;
import java.util.List;
import java.util.Map;

/** Loss and accuracy over the epochs; each epoch is sent to the browser once. */
final class RunCharts extends Div {
    private static final List<Line> LINES = List.of(
            new Line("train", "train", 0), new Line("validation", "validation", 0), new Line("test", "test", 0));

    private final LineChart loss = new LineChart("Loss", "epoch", false, LINES);
    private final LineChart accuracy = new LineChart("Accuracy", "epoch", true, LINES);
    private RunSnapshot now;
    private int sent;

    RunCharts() {
        addClassName("charts");
        loss.setId("loss");
        accuracy.setId("accuracy");
        add(panel(loss), panel(accuracy));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        sent = 0; // the browser has new charts, which know no points
        if (now != null) {
            send();
        }
    }

    /** Sends the epochs that the browser does not have, or all of them once the charts are on the page. */
    void show(RunSnapshot snapshot) {
        now = snapshot;
        if (isAttached()) {
            send();
        }
    }

    private void send() {
        List<EpochRow> rows = now.rows();
        List<EpochRow> fresh = rows.subList(Math.min(sent, rows.size()), rows.size());
        sent = rows.size();
        Integer xMax = now.run().state().ended() ? null : now.run().epochs();
        loss.addAll(
                points(fresh, Metric.LOSS, Metric.VAL_LOSS, Metric.TEST_LOSS),
                new Marks(xMax, best(now, "loss"), null));
        accuracy.addAll(
                points(fresh, Metric.ACCURACY, Metric.VAL_ACCURACY, Metric.TEST_ACCURACY),
                new Marks(xMax, best(now, "accuracy"), null));
    }

    /** The best epoch stands on the chart of the figure that it was chosen by. */
    private static Marks.Best best(RunSnapshot now, String figure) {
        Best best = now.run().best();
        if (best == null || !best.metric().endsWith(figure)) {
            return null;
        }
        return new Marks.Best(best.epoch(), best.metric().startsWith("val_") ? "validation" : "train");
    }

    private static Map<String, List<Double[]>> points(
            List<EpochRow> rows, Metric train, Metric validation, Metric test) {
        return Map.of("train", line(rows, train), "validation", line(rows, validation), "test", line(rows, test));
    }

    private static List<Double[]> line(List<EpochRow> rows, Metric metric) {
        return rows.stream()
                .map(row -> new Double[] {(double) row.epoch(), metric.in(row)})
                .toList();
    }

    private static Div panel(LineChart chart) {
        var panel = new Div(chart);
        panel.addClassName("panel");
        return panel;
    }
}
