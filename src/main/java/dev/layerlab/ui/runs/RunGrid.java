package dev.layerlab.ui.runs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.run.RunEntry;
import dev.layerlab.run.RunFilter;
import dev.layerlab.run.RunList;
import dev.layerlab.ui.Ticks;
import java.util.List;

/** The runs that pass a filter, a line each or, on a telephone, a card each; only those in sight are read. */
@Uses(Button.class)
@JsModule("context://layerlab/spark-line.js")
final class RunGrid extends Grid<RunEntry> {
    private static final int PAGE = 50;

    private RunFilter filter = new RunFilter();

    RunGrid(RunList runs, SerializableConsumer<RunEntry> edit) {
        addClassName("run-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setAriaLabel("Runs");
        setSelectionMode(SelectionMode.MULTI);
        addColumn(RunLine.renderer(edit)).setFlexGrow(1);
        setPageSize(PAGE);
        setItems(new CallbackDataProvider<>(
                query -> runs.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> runs.count(filter),
                entry -> entry.run().id()));
        emptyText();
        Ticks.keep(this);
    }

    void filter(RunFilter wanted) {
        filter = wanted;
        emptyText();
        deselectAll();
        refresh();
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    /** In the order of selection. */
    List<RunEntry> selected() {
        return List.copyOf(getSelectedItems());
    }

    private void emptyText() {
        setEmptyStateText(
                filter.equals(new RunFilter())
                        ? "Every run is archived. Tick “archived” to see them."
                        : "No run passes. Clear the search, or choose other states and data sets.");
    }
}
