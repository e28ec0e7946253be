package dev.layerlab.ui.run;

import com.vaadin.flow.component.html.Span;
import dev.layerlab.run.RunState;
import java.time.Duration;

/** The status for screen readers: told when the state changes, else every ten seconds, not at every epoch. */
final class SpokenStatus extends Span {
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private RunState state;
    private long spokenAt;

    SpokenStatus() {
        addClassName("only-spoken");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    void say(String sentence, RunState now) {
        long time = System.nanoTime();
        if (now != state || time - spokenAt >= PAUSE) {
            state = now;
            spokenAt = time;
            setText(sentence);
        }
    }
}
