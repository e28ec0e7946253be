package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.layerlab.run.RunState;
import dev.layerlab.ui.Figures;

/** How many of a sweep's runs have finished, and how long the others take. */
final class ProgressLine extends Div {
    private final Span status = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Span left = new Span();

    ProgressLine() {
        addClassNames("row", "sweep-progress");
        status.getElement().setAttribute("role", "status"); // the time is not: it changes all the time
        bar.getElement().setAttribute("aria-label", "Progress");
        left.addClassName("quiet");
        add(status, bar, left);
    }

    void show(SweepProgress now) {
        status.setText(now.sentence());
        bar.setVisible(now.underWay());
        bar.setValue(now.share());
        left.setText(left(now));
    }

    private static String left(SweepProgress now) {
        return now.left()
                .map(time -> "about " + Figures.time(time) + " left")
                .orElse(
                        now.underWay() && now.in(RunState.FINISHED) == 0
                                ? "the time left is known after the first epochs"
                                : "");
    }
}
