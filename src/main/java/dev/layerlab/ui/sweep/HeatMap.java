package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepAxis;
import dev.layerlab.ui.run.Metric;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two settings against each other: a figure in each cell, the better the darker, the best of all marked. A cell stands
 * for all runs that have its two values, with the mean of their figures, and leads to them.
 */
final class HeatMap extends Div {
    private static final int DARKEST = 45;

    private final Sweep sweep;
    private final Select<Integer> across = new Select<>();
    private final Select<Integer> down = new Select<>();
    private final Div place = new Div();
    private SweepResult now;
    private Metric metric;
    private List<Cell> drawn = List.of();

    /** @param mean null where no run has the figure yet */
    private record Cell(BigDecimal x, BigDecimal y, List<String> runs, Double mean, boolean best) {}

    HeatMap(Sweep sweep) {
        this.sweep = sweep;
        addClassNames("panel", "heat-map");
        place.addClassName("scrolling");
        place.getElement().setAttribute("tabindex", "0");
        place.getElement().setAttribute("role", "region");
        place.getElement().setAttribute("aria-label", "Heat map");
        List<Integer> axes = axes();
        choice(across, "Across", axes.getFirst());
        choice(down, "Down", axes.get(Math.min(1, axes.size() - 1)));
        var head = new Div(across, down);
        head.addClassName("row");
        add(head, place);
    }

    /** Whether there are two settings to set against each other. */
    static boolean has(Sweep sweep) {
        return sweep.axes().size() > 1;
    }

    /** Seeds are the last to be of interest. */
    private List<Integer> axes() {
        return IntStream.range(0, sweep.axes().size())
                .boxed()
                .sorted(Comparator.comparing(i -> sweep.axes().get(i).repeats()))
                .toList();
    }

    private void choice(Select<Integer> select, String label, int first) {
        select.setLabel(label);
        select.setItems(axes());
        select.setItemLabelGenerator(i -> sweep.axes().get(i).name());
        select.setValue(first);
        select.addValueChangeListener(change -> {
            drawn = List.of();
            show(now, metric);
        });
    }

    void show(SweepResult result, Metric figure) {
        boolean same = figure == metric;
        now = result;
        metric = figure;
        List<Cell> cells = cells();
        if (!same || !cells.equals(drawn)) {
            drawn = cells;
            place.removeAll();
            place.add(table());
        }
    }

    private List<Cell> cells() {
        SweepAxis x = sweep.axes().get(across.getValue());
        SweepAxis y = sweep.axes().get(down.getValue());
        return y.values().stream()
                .flatMap(row -> x.values().stream().map(column -> cell(column, row)))
                .toList();
    }

    private Cell cell(BigDecimal x, BigDecimal y) {
        List<SweepRow> rows = now.rows().stream()
                .filter(row -> row.values().get(across.getValue()).equals(x))
                .filter(row -> row.values().get(down.getValue()).equals(y))
                .toList();
        var mean = rows.stream()
                .map(row -> row.figure(metric))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return new Cell(
                x,
                y,
                rows.stream().map(row -> row.run().id()).toList(),
                mean.isPresent() ? mean.getAsDouble() : null,
                now.best().filter(rows::contains).isPresent());
    }

    private NativeTable table() {
        SweepAxis x = sweep.axes().get(across.getValue());
        var table = new NativeTable();
        table.setCaptionText("%s. Across: %s; down: %s."
                .formatted(
                        metric.words(),
                        x.name(),
                        sweep.axes().get(down.getValue()).name()));
        table.getCaption().addClassName("only-spoken"); // the choices above say it to whoever sees
        var head = new NativeTableRow(new NativeTableCell());
        x.values().forEach(value -> head.add(header(value, "col")));
        table.getHead().add(head);
        for (int from = 0; from < drawn.size(); from += x.values().size()) {
            List<Cell> cells = drawn.subList(from, from + x.values().size());
            var row = new NativeTableRow(header(cells.getFirst().y(), "row"));
            cells.forEach(cell -> row.add(shown(cell)));
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableHeaderCell header(BigDecimal value, String scope) {
        var header = new NativeTableHeaderCell(value.toPlainString());
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private NativeTableCell shown(Cell cell) {
        var shown = new NativeTableCell();
        if (cell.mean() == null) {
            shown.setText("–");
            return shown;
        }
        String address = cell.runs().size() == 1
                ? "runs/" + cell.runs().getFirst()
                : "compare?runs=" + cell.runs().stream().collect(Collectors.joining(","));
        var link = new Anchor(address, (cell.best() ? "★ " : "") + metric.figure(cell.mean()));
        link.setTitle(
                cell.runs().size() == 1
                        ? "Open the run"
                        : "Mean of %d runs; compare them".formatted(cell.runs().size()));
        shown.add(link);
        shown.setClassName("best", cell.best());
        shown.getStyle().set("--level", Math.round(DARKEST * level(cell.mean())) + "%");
        return shown;
    }

    /** 1 for the best cell, 0 for the worst. */
    private double level(double mean) {
        var means = drawn.stream()
                .map(Cell::mean)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        double range = means.getMax() - means.getMin();
        double share = range == 0 ? 1 : (mean - means.getMin()) / range;
        return metric.isShare() || range == 0 ? share : 1 - share;
    }
}
