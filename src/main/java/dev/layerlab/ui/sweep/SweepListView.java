package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepService;
import dev.layerlab.ui.Figures;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The sweeps that were started, and how one is. */
@Route("sweep")
@PageTitle("Sweeps · Layerlab")
public final class SweepListView extends Div implements BeforeEnterObserver {
    private static final int LATEST = 50;

    private final SweepService sweeps;
    private final Clock clock;

    SweepListView(SweepService sweeps, Clock clock) {
        this.sweeps = sweeps;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var compose = new Anchor("compose", "Compose a sweep");
        compose.addClassName("button");
        add(
                new H1("Sweeps"),
                new Paragraph(
                        "A sweep repeats a run with other numbers. Under Compose, write a list into any number"
                                + " field: 10, 20, 30, or 0.1:0.45:0.05, both ends included. Each combination is trained once."),
                new Div(compose));
        List<Sweep> latest = sweeps.latest(LATEST);
        if (!latest.isEmpty()) {
            add(new Paragraph("Started so far, the newest first:"), links(latest));
        }
    }

    private UnorderedList links(List<Sweep> latest) {
        var links = new UnorderedList();
        latest.forEach(sweep -> links.add(link(sweep)));
        return links;
    }

    /** Sweeps of the same settings are told apart by when they were started. */
    private ListItem link(Sweep sweep) {
        var age = new Span(" · " + Figures.ago(Duration.ofMillis(clock.millis() - sweep.created())));
        age.addClassName("quiet");
        return new ListItem(new Anchor("sweeps/" + sweep.id(), name(sweep)), age);
    }

    /** {@code Pictures: optimizer learning rate, layer 1 Dense units} */
    private static String name(Sweep sweep) {
        return sweep.name() + ": "
                + String.join(
                        ", ", sweep.axes().stream().map(axis -> axis.name()).toList());
    }
}
