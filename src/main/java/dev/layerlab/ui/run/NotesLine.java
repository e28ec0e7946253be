package dev.layerlab.ui.run;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.run.RunNotes;

/** A run's tags and notes; takes no room where there are none. */
final class NotesLine extends Div {
    private RunNotes shown;

    NotesLine() {
        addClassName("noted");
        setVisible(false);
    }

    void show(RunNotes noted) {
        if (noted.equals(shown)) {
            return;
        }
        shown = noted;
        removeAll();
        noted.tags().forEach(tag -> add(part(tag, "tag")));
        if (noted.archived()) {
            add(part("archived", "tag", "archived"));
        }
        if (!noted.text().isBlank()) {
            add(part(noted.text(), "notes"));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private static Span part(String text, String... names) {
        var part = new Span(text);
        part.addClassNames(names);
        return part;
    }
}
