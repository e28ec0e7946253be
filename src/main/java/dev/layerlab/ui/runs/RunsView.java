package dev.layerlab.ui.runs;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.SampleSets;
import dev.layerlab.run.RunEntry;
import dev.layerlab.run.RunList;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.TrainingSession;
import dev.layerlab.ui.run.EditDialog;
import java.util.List;

/** All runs, the newest first; where there are none yet, some that start with one click. */
@Route("")
@PageTitle("Runs · Layerlab")
public final class RunsView extends Div implements SelectionBar.Actions {
    private static final int POLL = 10_000;

    private final RunService runs;
    private final RunList list;
    private final TrainingSession session;
    private final RunFilters filters;
    private final SelectionBar selection = new SelectionBar(this);
    private final RunGrid grid;
    private final SampleCards cards;
    private TrainingSession.Watching watching;

    RunsView(
            RunService runs,
            RunList list,
            DatasetService datasets,
            TrainingSession session,
            SampleSets samples,
            Background background) {
        this.runs = runs;
        this.list = list;
        this.session = session;
        grid = new RunGrid(list, entry -> new EditDialog(entry.run(), entry.notes(), runs, list).open());
        filters = new RunFilters(datasets.all(), grid::filter);
        cards = new SampleCards(samples, datasets, runs, background);
        addClassName("stack");
        grid.addSelectionListener(change -> selection.show(grid.selected()));
        add(head(), cards, selection, grid);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        watching = session.watchAll(() -> ui.access(this::refresh));
        ui.setPollInterval(POLL);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        watching.end();
        detached.getUI().setPollInterval(-1);
    }

    @Override
    public void compare() {
        var address = QueryParameters.of("runs", String.join(",", ids()));
        getUI().ifPresent(ui -> ui.navigate("compare", address));
    }

    @Override
    public void archive() {
        List<String> ids = ids();
        list.archive(ids);
        grid.deselectAll();
        String what = ids.size() == 1 ? "1 run archived" : ids.size() + " runs archived";
        new UndoNote(what, () -> list.restore(ids)).open();
    }

    @Override
    public void restore() {
        list.restore(ids());
        grid.deselectAll();
    }

    @Override
    public void delete() {
        List<RunEntry> chosen = grid.selected();
        new DeleteRunsDialog(chosen, () -> {
                    chosen.forEach(entry -> runs.delete(entry.run().id()));
                    grid.deselectAll();
                })
                .open();
    }

    @Override
    public void clear() {
        grid.deselectAll();
    }

    private List<String> ids() {
        return grid.selected().stream().map(entry -> entry.run().id()).toList();
    }

    private void refresh() {
        show();
        grid.refresh();
        getElement().executeJs("return true").then(drawn -> watching.drawn(), failed -> watching.drawn());
    }

    private void show() {
        boolean empty = list.isEmpty();
        cards.setVisible(empty);
        grid.setVisible(!empty);
        filters.setVisible(!empty);
        selection.setVisible(!empty);
    }

    private Div head() {
        var compose = new Anchor("compose", "New run");
        compose.addClassNames("button", "primary");
        var head = new Div(new H1("Runs"), filters, compose);
        head.addClassNames("row", "runs-head");
        return head;
    }
}
