package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.run.Draft;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.Sweep;
import dev.layerlab.ui.TrainingSession;
import java.util.List;
import java.util.Optional;

/** Where this browser's draft becomes a grid of runs. */
@Route("sweep")
@PageTitle("Sweep · Layerlab")
public final class SweepPlanView extends Div implements BeforeEnterObserver {
    private final TrainingSession session;
    private final SweepDesk desk;

    SweepPlanView(TrainingSession session, SweepDesk desk) {
        this.session = session;
        this.desk = desk;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1("Sweep"));
        Optional<RunConfig> draft = session.draft().map(Draft::json).flatMap(desk::read);
        draft.flatMap(desk::data)
                .ifPresentOrElse(data -> add(new SweepPlan(draft.get(), data, desk)), () -> add(nothing()));
        List<Sweep> earlier = desk.latest();
        if (!earlier.isEmpty()) {
            add(links(earlier));
        }
    }

    private static Div nothing() {
        var compose = new Anchor("compose", "Compose a run");
        compose.addClassName("button");
        return new Div(
                new Paragraph("A sweep repeats a run with other numbers. Choose data and layers for that run under"
                        + " Compose, then come back."),
                compose);
    }

    private static Div links(List<Sweep> earlier) {
        var links = new Div(new Paragraph("Earlier sweeps"));
        earlier.forEach(sweep -> links.add(new Anchor("sweeps/" + sweep.id(), sweep.name())));
        links.addClassNames("row", "quiet");
        return links;
    }
}
