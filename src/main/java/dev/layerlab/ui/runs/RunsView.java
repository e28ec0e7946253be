package dev.layerlab.ui.runs;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.SampleSets;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.TrainingSession;

/** All runs, the newest first; where there are none yet, three that start with one click. */
@Route("")
@PageTitle("Runs · Layerlab")
public final class RunsView extends Div {
    private static final int POLL = 10_000;

    private final RunService runs;
    private final TrainingSession session;
    private final TextField search = new TextField();
    private final RunGrid grid;
    private final SampleCards cards;
    private TrainingSession.Watching watching;

    RunsView(
            RunService runs,
            DatasetService datasets,
            TrainingSession session,
            SampleSets samples,
            Background background) {
        this.runs = runs;
        this.session = session;
        grid = new RunGrid(runs, datasets);
        cards = new SampleCards(samples, datasets, runs, background);
        addClassName("stack");
        search.setPlaceholder("search name, layers, data set…");
        search.setAriaLabel("Search runs");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> grid.search(typed.getValue()));
        add(head(), cards, grid);
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

    private void refresh() {
        show();
        grid.refresh();
        getElement().executeJs("return true").then(drawn -> watching.drawn(), failed -> watching.drawn());
    }

    private void show() {
        boolean empty = runs.count("") == 0;
        cards.setVisible(empty);
        grid.setVisible(!empty);
        search.setVisible(!empty);
    }

    private Div head() {
        var compose = new Anchor("compose", "New run");
        compose.addClassNames("button", "primary");
        var head = new Div(new H1("Runs"), search, compose);
        head.addClassNames("row", "runs-head");
        return head;
    }
}
