package dev.layerlab.ui.run;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.ui.Figures;
import java.util.ArrayList;
import java.util.List;

/** Every epoch's figures, the latest first. */
final class EpochTable extends Div {
    private final List<EpochRow> rows = new ArrayList<>();
    private final Grid<EpochRow> grid = new Grid<>();

    EpochTable(Run run) {
        addClassName("epochs");
        grid.addColumn(EpochRow::epoch).setHeader("epoch").setAutoWidth(true);
        for (Metric metric : Metric.values()) {
            figure(metric.brief(), row -> shown(metric, row));
        }
        figure("seconds", row -> Figures.number(row.seconds()));
        grid.setItems(rows);
        var csv = new Anchor("api/runs/%s/metrics?format=csv".formatted(run.id()), "Download as CSV");
        csv.setRouterIgnore(true);
        add(grid, csv);
    }

    void show(List<EpochRow> now) {
        for (EpochRow row : now.subList(Math.min(rows.size(), now.size()), now.size())) {
            rows.addFirst(row);
        }
        grid.getDataProvider().refreshAll();
    }

    private void figure(String header, ValueProvider<EpochRow, String> text) {
        grid.addColumn(text).setHeader(header).setTextAlign(ColumnTextAlign.END).setAutoWidth(true);
    }

    private static String shown(Metric metric, EpochRow row) {
        Double amount = metric.in(row);
        return amount == null ? "–" : metric.figure(amount);
    }
}
