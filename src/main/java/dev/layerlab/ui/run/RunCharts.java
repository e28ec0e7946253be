package dev.layerlab.ui.run;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import dev.layerlab.run.Best;
import dev.layerlab.run.EpochRow;
import dev.layerlab.run.LossSpan;
import dev.layerlab.ui.chart.LineChart;
import dev.layerlab.ui.chart.LineChart.Line;
import dev.layerlab.ui.chart.LineChart.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Loss and accuracy over the epochs, and the loss of single batches; each point is sent to the browser once. */
final class RunCharts extends Div {
    private static final List<Line> LINES = List.of(
            new Line("train", "train", 0), new Line("validation", "validation", 0), new Line("test", "test", 0));

    private final LineChart loss = new LineChart("Loss", "epoch", false, LINES);
    private final LineChart accuracy = new LineChart("Accuracy", "epoch", true, LINES);
    private final LineChart batches =
            new LineChart("Batch loss", "epoch", false, List.of(new Line("train", "validation", 0)));
    private final List<LossSpan> losses = new ArrayList<>();
    private volatile int lossesUntil;
    private Marks.Baseline baseline;
    private RunSnapshot now;
    private int sent;
    private int sentLosses;

    RunCharts() {
        addClassName("charts");
        loss.setId("loss");
        accuracy.setId("accuracy");
        batches.setId("batches");
        add(panel(loss), panel(accuracy), panel(batches));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        sent = 0; // the browser has new charts, which know no points
        sentLosses = 0;
        if (now != null) {
            send();
        }
    }

    /** Sends the epochs that the browser does not have, or all of them once the charts are on the page. */
    void show(RunSnapshot snapshot) {
        now = snapshot;
        if (!snapshot.looked().isEmpty() && snapshot.looked().getLast() > lossesUntil) {
            losses.addAll(snapshot.losses());
            lossesUntil = snapshot.looked().getLast();
        }
        if (isAttached()) {
            send();
        }
    }

    /** Marks the accuracy, 0 to 1, of always giving the most frequent answer. */
    void baseline(double share) {
        baseline = new Marks.Baseline("most frequent answer", share);
        if (now != null && isAttached()) {
            accuracy.addAll(Map.of(), accuracyMarks());
        }
    }

    private void send() {
        List<EpochRow> rows = now.rows();
        List<EpochRow> fresh = rows.subList(Math.min(sent, rows.size()), rows.size());
        sent = rows.size();
        loss.addAll(
                points(fresh, Metric.LOSS, Metric.VAL_LOSS, Metric.TEST_LOSS),
                new Marks(xMax(), best(now, "loss"), null));
        accuracy.addAll(points(fresh, Metric.ACCURACY, Metric.VAL_ACCURACY, Metric.TEST_ACCURACY), accuracyMarks());
        List<LossSpan> fine = losses.subList(sentLosses, losses.size());
        sentLosses = losses.size();
        batches.addAll(Map.of("train", line(fine)), new Marks(xMax(), null, null));
    }

    private Marks accuracyMarks() {
        return new Marks(xMax(), best(now, "accuracy"), hasAccuracy() ? baseline : null);
    }

    /** The last epoch that is expected, null where no other one comes. */
    private Integer xMax() {
        return now.run().state().ended() ? null : now.run().epochs();
    }

    int lossesUntil() {
        return lossesUntil;
    }

    /** Of every span the least and the greatest loss, so that no spike is lost. */
    private static List<Double[]> line(List<LossSpan> spans) {
        return spans.stream()
                .flatMap(span -> Stream.of(
                        new Double[] {(span.from() + span.to()) / 2, span.least()},
                        new Double[] {span.to(), span.greatest()}))
                .toList();
    }

    private boolean hasAccuracy() {
        return now.rows().stream().anyMatch(row -> row.accuracy() != null);
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
            List<EpochRow> all, Metric train, Metric validation, Metric test) {
        List<EpochRow> rows = Thinning.of(all, List.of(train, validation, test));
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
