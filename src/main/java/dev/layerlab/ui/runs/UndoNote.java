package dev.layerlab.ui.runs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done, for a while, with a button that takes it back. */
final class UndoNote extends Notification {
    private static final int MILLISECONDS = 10_000;

    UndoNote(String done, Runnable undo) {
        var button = new Button("Undo", click -> {
            undo.run();
            close();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var row = new Div(new Span(done), button);
        row.addClassName("row");
        add(row);
        setDuration(MILLISECONDS);
        setPosition(Position.BOTTOM_START);
    }
}
