package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import dev.layerlab.run.Sweep;
import dev.layerlab.ui.Ticks;
import dev.layerlab.ui.run.Metric;
import dev.layerlab.ui.run.RunWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every run of a sweep, the best first, to open, and to choose some from to compare: a line each, to be sorted, or on a
 * telephone a card each.
 */
final class SweepTable extends Div {
    private static final int LOW = 16;
    /** Where the style sheet's telephones end. */
    private static final int TELEPHONE = 480;

    private final List<SweepRow> rows = new ArrayList<>();
    private final Grid<SweepRow> grid = new Grid<>();
    private final Button compare = new Button("Compare the selected");
    private final Grid.Column<SweepRow> card;
    private SweepResult now;
    private List<Metric> figures = List.of();
    private boolean telephone;
    private Registration resizing = () -> {};

    SweepTable(SweepResult result) {
        now = result;
        addClassNames("stack", "sweep-table");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setAriaLabel("Runs of the sweep");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setAllRowsVisible(result.rows().size() <= LOW);
        card = grid.addColumn(SweepCard.renderer(() -> now)).setHeader("run").setFlexGrow(1);
        grid.addColumn(LitRenderer.<SweepRow>of("<a href=\"${item.address}\">${item.state}</a>")
                        .withProperty("address", row -> "runs/" + row.run().id())
                        .withProperty("state", row -> RunWords.state(row.run())))
                .setHeader("run")
                .setAutoWidth(true);
        axes(result.sweep());
        grid.setItems(rows).setIdentifierProvider(row -> row.run().id());
        compare.addThemeVariants(ButtonVariant.LUMO_SMALL);
        compare.addClickListener(click -> compare());
        compare.setEnabled(false);
        grid.addSelectionListener(
                change -> compare.setEnabled(change.getAllSelectedItems().size() > 1));
        Ticks.keep(grid);
        add(compare, grid);
        lay();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Page page = attached.getUI().getPage();
        resizing = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        page.getExtendedClientDetails().refresh(known -> {
            fit(known.getWindowInnerWidth());
            allRows();
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        resizing.remove();
    }

    /** @param width of the window */
    private void fit(int width) {
        if (telephone != width <= TELEPHONE) {
            telephone = !telephone;
            lay();
            grid.recalculateColumnWidths();
        }
    }

    /** The grid draws three rows and leaves the others for when the browser is idle, which a busy one may never be. */
    private void allRows() {
        grid.getElement().executeJs("return true").then(laid -> grid.scrollToStart());
    }

    private void lay() {
        grid.getColumns().forEach(column -> column.setVisible(telephone == (column == card)));
    }

    private void axes(Sweep sweep) {
        for (int i = 0; i < sweep.axes().size(); i++) {
            int axis = i;
            Comparator<SweepRow> order =
                    Comparator.comparing((SweepRow row) -> row.values().get(axis), BigDecimal::compareTo);
            grid.addColumn(row -> row.values().get(axis).toPlainString())
                    .setHeader(sweep.axes().get(axis).name())
                    .setComparator(order)
                    .setTextAlign(ColumnTextAlign.END)
                    .setAutoWidth(true);
        }
    }

    void show(SweepResult result) {
        now = result;
        List<SweepRow> order = new ArrayList<>(now.judge().map(now::ranked).orElse(List.of()));
        now.rows().stream().filter(row -> !order.contains(row)).forEach(order::add);
        if (!now.metrics().equals(figures)) {
            now.metrics().stream().filter(metric -> !figures.contains(metric)).forEach(this::figure);
            figures = now.metrics();
            lay();
        }
        rows.clear();
        rows.addAll(order);
        grid.getListDataView().refreshAll();
    }

    private void figure(Metric metric) {
        grid.addColumn(row -> row.figure(metric) == null ? "–" : metric.figure(row.figure(metric)))
                .setHeader(metric.brief())
                .setComparator(Comparator.comparing(
                        row -> row.figure(metric), Comparator.nullsLast(Comparator.naturalOrder())))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private void compare() {
        String ids = grid.getSelectedItems().stream().map(row -> row.run().id()).collect(Collectors.joining(","));
        getUI().ifPresent(ui -> ui.navigate("compare", QueryParameters.of("runs", ids)));
    }
}
