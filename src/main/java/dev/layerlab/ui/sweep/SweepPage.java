package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.layerlab.ui.run.Metric;
import java.util.List;

/** What stands on a sweep's page: how far it is, the best run, heat map, parallel coordinates, seeds and the table. */
final class SweepPage extends Div {
    private final SweepHeader header;
    private final ProgressLine progress = new ProgressLine();
    private final Span best = new Span();
    private final Select<Metric> metric = new Select<>();
    private final Div choice = new Div(metric, new Span("at each run's best epoch"));
    private final HeatMap heat;
    private final ParallelLines parallel;
    private final SeedBands bands;
    private final SweepTable table;
    private List<Metric> metrics = List.of();
    private SweepResult now;

    /** @param stop called when somebody wants all runs stopped */
    SweepPage(SweepResult result, Runnable stop) {
        now = result;
        header = new SweepHeader(result.sweep(), stop);
        heat = new HeatMap(result.sweep());
        parallel = new ParallelLines(result.sweep());
        bands = new SeedBands(result.sweep());
        table = new SweepTable(result);
        addClassName("stack");
        metric.setAriaLabel("Figure");
        metric.setItemLabelGenerator(Metric::words);
        metric.addValueChangeListener(change -> draw());
        choice.addClassName("row");
        add(header, progress, best, choice, heat, parallel, bands, table);
    }

    void link(String address) {
        header.link(address);
    }

    void show(SweepResult result, SweepProgress far) {
        now = result;
        header.show(result, far);
        progress.show(far);
        best.setText(sentence());
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
        choice.setVisible(!present.isEmpty());
        heat.setVisible(!present.isEmpty() && HeatMap.has(now.sweep()));
        parallel.setVisible(!present.isEmpty());
        bands.setVisible(!present.isEmpty() && SeedBands.has(now.sweep()));
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
