package dev.layerlab.ui.run;

import com.vaadin.flow.component.html.Span;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunState;

/** A run's state as a sign and a word, and in a colour for whoever sees it. */
public final class StateBadge extends Span {
    public StateBadge() {
        addClassName("state");
    }

    public StateBadge(Run run) {
        this();
        show(run);
    }

    public void show(Run run) {
        setText(RunWords.state(run));
        for (RunState state : RunState.values()) {
            setClassName(state.name().toLowerCase(), state == run.state());
        }
    }
}
