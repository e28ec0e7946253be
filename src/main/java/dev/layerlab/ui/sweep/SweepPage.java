package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import dev.layerlab.ui.run.Metric;
import java.util.List;

/** What stands on a sweep's page: the best run, the heat map, the parallel coordinates, the seeds and the table. */
final class SweepPage extends Div {
    private static final int BEST = 5;

    private final Paragraph status = new Paragraph();
    private final Span best = new Span();
    private final Anchor open = new Anchor("", "Open the best");
    private final Anchor compare = new Anchor();
    private final Button copy = new Button("Copy link");
    private final Select<Metric> metric = new Select<>();
    private final HeatMap heat;
    private final ParallelLines parallel;
    private final SeedBands bands;
    private final SweepTable table;
    private List<Metric> metrics = List.of();
    private SweepResult now;

    SweepPage(SweepResult result) {
        now = result;
        heat = new HeatMap(result.sweep());
        parallel = new ParallelLines(result.sweep());
        bands = new SeedBands(result.sweep());
        table = new SweepTable(result);
        addClassName("stack");
        status.getElement().setAttribute("role", "status");
        open.addClassNames("button", "primary");
        compare.addClassName("button");
        metric.setAriaLabel("Figure");
        metric.setItemLabelGenerator(Metric::words);
        metric.addValueChangeListener(change -> draw());
        var head = new Div(new H1(result.sweep().name()), open, compare, copy);
        head.addClassName("row");
        var choice = new Div(metric, new Span("at each run's best epoch"));
        choice.addClassName("row");
        add(head, status, best, choice, heat, parallel, bands, table);
    }

    void link(String address) {
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notification.show("Link copied"),
                        refused -> Notification.show("The browser refused; copy it from the address bar."));
    }

    void show(SweepResult result) {
        now = result;
        status.setText("%d of %d runs have ended."
                .formatted(result.ended(), result.rows().size()));
        best.setText(sentence());
        result.best().ifPresent(row -> open.setHref("runs/" + row.run().id()));
        open.setVisible(result.best().isPresent());
        List<String> few = result.judge().map(result::ranked).orElse(result.rows()).stream()
                .limit(BEST)
                .map(row -> row.run().id())
                .toList();
        compare.setHref("compare?runs=" + String.join(",", few));
        compare.setText("Compare the %s %d".formatted(result.judge().isPresent() ? "best" : "first", few.size()));
        compare.setVisible(few.size() > 1);
        offer(result.metrics());
        draw();
    }

    /** The best by validation; the test part never chooses. */
    private String sentence() {
        if (now.best().isPresent()) {
            SweepRow row = now.best().get();
            Metric judge = now.judge().orElseThrow();
            return "Best: %s with %s %s at epoch %d."
                    .formatted(
                            SweepWords.values(now.sweep(), row),
                            judge.words().toLowerCase(),
                            judge.figure(row.figure(judge)),
                            row.best().epoch());
        }
        return now.metrics().isEmpty()
                ? "No epoch is finished yet."
                : "Without a validation part no run is called the best: the test part must not choose.";
    }

    private void offer(List<Metric> present) {
        metric.setVisible(!present.isEmpty());
        if (!present.equals(metrics)) {
            Metric chosen = metric.getValue();
            metrics = present;
            metric.setItems(present);
            metric.setValue(present.contains(chosen) ? chosen : present.isEmpty() ? null : present.getFirst());
        }
    }

    private void draw() {
        if (metric.getValue() != null) {
            heat.show(now, metric.getValue());
            parallel.show(now, metric.getValue());
            if (bands.isVisible()) {
                bands.show(now, metric.getValue());
            }
        }
        table.show(now);
    }
}
