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
import dev.layerlab.data.DatasetService;
import dev.layerlab.predict.Predictor;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.TrainingSession;
import java.util.List;

/** A run's word model to play with, at an address that holds the words. */
@Route("predict/:id")
public final class PredictView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int POLL = 10_000;

    private final RunService runs;
    private final DatasetService datasets;
    private final Predictor predictor;
    private final TrainingSession session;
    private Run run;
    private PredictPanel panel;
    private TrainingSession.Watching watching;

    PredictView(RunService runs, DatasetService datasets, Predictor predictor, TrainingSession session) {
        this.runs = runs;
        this.datasets = datasets;
        this.predictor = predictor;
        this.session = session;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        run = runs.byId(id).orElseThrow(() -> new MissingException("run", id));
        removeAll();
        add(new H1("What comes next? " + run.name()), new Anchor("runs/" + id, "To the run"));
        Examples.of(run, datasets)
                .ifPresentOrElse(
                        examples -> openPanel(
                                examples, WordAddress.words(event.getLocation().getQueryParameters())),
                        () -> add(new Paragraph("This run was not trained on words, so there is no next word.")));
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

    private void openPanel(Examples examples, List<String> words) {
        panel = new PredictPanel(predictor, run.id(), examples, this::remember);
        panel.addClassName("panel");
        add(panel);
        panel.setWords(words);
    }

    private void remember(List<String> words) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, "predict/%s?%s".formatted(run.id(), WordAddress.query(words))));
    }

    /** Called by the pulse: new weights, perhaps another answer to the same words. */
    private void flush(UI ui) {
        Answer answer = panel.ask();
        ui.access(() -> {
            panel.show(answer);
            getElement().executeJs("return true").then(drawn -> watching.drawn());
        });
    }
}
