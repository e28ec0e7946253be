package dev.layerlab.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.ui.Figures;
import dev.layerlab.ui.chart.RunMark;
import dev.layerlab.ui.run.Metric;
import dev.layerlab.ui.run.RunWords;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A column for each run: how it stands, its best values, and its settings. */
final class CompareTable extends Div {
    private static final List<Metric> BEST = List.of(
            Metric.VAL_ACCURACY, Metric.VAL_LOSS, Metric.TEST_ACCURACY, Metric.TEST_LOSS, Metric.ACCURACY, Metric.LOSS);

    private final NativeTable table = new NativeTable();
    private final NativeTableBody results = table.addBody();
    private final NativeTableBody settings = table.addBody();
    private final Map<String, NativeTableRow> rows = new HashMap<>();

    CompareTable(List<Compared> runs) {
        addClassNames("panel", "compare-table");
        getElement().setAttribute("tabindex", "0"); // it scrolls
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Results and settings");
        var head = new NativeTableRow(new NativeTableCell());
        runs.forEach(run -> head.add(column(run)));
        table.getHead().add(head);
        add(table);
    }

    private static NativeTableHeaderCell column(Compared run) {
        var name = new Anchor("runs/" + run.run().id(), run.run().name());
        var column = new NativeTableHeaderCell(new RunMark(run.place()), new Span(run.letter() + " "), name);
        column.getElement().setAttribute("scope", "col");
        return column;
    }

    void show(List<Compared> runs) {
        result("state", runs, run -> RunWords.state(run.run()));
        result(
                "epoch",
                runs,
                run -> "%d/%d".formatted(run.run().epoch(), run.run().epochs()));
        for (Metric metric : BEST) {
            if (rows.containsKey("best " + metric.brief()) || runs.stream().anyMatch(run -> run.has(metric))) {
                result("best " + metric.brief(), runs, run -> run.best(metric));
            }
        }
        result("time", runs, CompareTable::time);
    }

    private static String time(Compared run) {
        double seconds = run.rows().stream().mapToDouble(row -> row.seconds()).sum();
        return Figures.time(Duration.ofMillis(Math.round(1000 * seconds)));
    }

    /** Writes into the cells that are there, so that nobody loses the place while runs train. */
    private void result(String name, List<Compared> runs, Function<Compared, String> value) {
        NativeTableRow row = rows.computeIfAbsent(name, _ -> {
            var made = row(name, runs.stream().map(value).toList());
            results.add(made);
            return made;
        });
        for (int i = 0; i < runs.size(); i++) {
            ((NativeTableCell) row.getAllCells().get(i + 1)).setText(value.apply(runs.get(i)));
        }
    }

    /** The settings below the results, each with a value for each run. */
    void show(Map<String, List<String>> lines) {
        settings.removeAll();
        lines.forEach((name, values) -> settings.add(row(name, values)));
    }

    private static NativeTableRow row(String name, List<String> values) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        values.forEach(value -> row.add(new NativeTableCell(value)));
        return row;
    }
}
