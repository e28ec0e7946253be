package dev.layerlab.ui.predict;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.TrainingSession;

/** A run's model to play with, at an address that holds what it is asked: words, or which picture. */
@Route("predict/:id")
public final class PredictView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int POLL = 10_000;

    private final RunService runs;
    private final PredictPanels panels;
    private final TrainingSession session;
    private Run run;
    private PredictPanel panel;
    private TrainingSession.Watching watching;

    PredictView(RunService runs, PredictPanels panels, TrainingSession session) {
        this.runs = runs;
        this.panels = panels;
        this.session = session;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        run = runs.byId(id).orElseThrow(() -> new MissingException("run", id));
        removeAll();
        panel = panels.of(run, this::remember).orElse(null);
        if (panel == null) {
            add(new H1(run.name()), link(), new Paragraph("This run was trained neither on words nor on pictures."));
        } else {
            panel.addClassName("panel");
            add(new H1(panel.question() + " " + run.name()), link(), panel);
            panel.open(event.getLocation().getQueryParameters());
        }
    }

    private Anchor link() {
        return new Anchor("runs/" + run.id(), "To the run");
    }

    @Override
    public String getPageTitle() {
        return run.name() + " · Predict · Layerlab";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (panel != null) {
            UI ui = attached.getUI();
            ui.setPollInterval(run.state().ended() ? -1 : POLL);
            watching = session.watch(run.id(), () -> flush(ui));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (watching != null) {
            watching.end();
        }
    }

    private void remember(String query) {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, "predict/%s?%s".formatted(run.id(), query)));
    }

    /** Called by the pulse: new weights, perhaps another answer to the same question. */
    private void flush(UI ui) {
        Runnable answer = panel.ask();
        ui.access(() -> {
            answer.run();
            getElement().executeJs("return true").then(drawn -> watching.drawn());
        });
    }
}
