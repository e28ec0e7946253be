package dev.layerlab.ui.data;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.layerlab.run.Run;
import dev.layerlab.ui.form.Labels;
import java.util.List;

/** The runs that use a data set, newest first. */
final class RunLinks extends Section {
    private static final int SHOWN = 20;

    RunLinks(List<Run> runs) {
        addClassNames("panel", "run-links");
        var list = new UnorderedList();
        runs.stream().limit(SHOWN).forEach(run -> list.add(item(run)));
        add(new H2(runs.size() == 1 ? "1 run uses it" : "%,d runs use it".formatted(runs.size())), list);
        if (runs.size() > SHOWN) {
            add(new Span("and %,d more".formatted(runs.size() - SHOWN)));
        }
    }

    private static ListItem item(Run run) {
        var state = new Span(Labels.of(run.state()));
        state.addClassName("quiet");
        return new ListItem(new Anchor("runs/" + run.id(), run.name()), state);
    }
}
