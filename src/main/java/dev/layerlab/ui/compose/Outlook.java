package dev.layerlab.ui.compose;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.layerlab.ui.Background;
import java.util.Locale;
import java.util.OptionalDouble;

/** What to expect of the run or the grid of runs: its first loss at once, its time and memory as soon as a few batches were timed. */
final class Outlook extends Div {
    private final TryOut tryOut;
    private final TrainBar train;
    private final Paragraph firstLoss = new Paragraph();
    private final Paragraph cost = new Paragraph();
    private Plan timed;
    private Forecast forecast;
    private String refusal = "";
    private Background.Task task = new Background.Task();

    /** @param train told how long it takes, or that it can't start, as soon as that is known */
    Outlook(TryOut tryOut, TrainBar train) {
        this.tryOut = tryOut;
        this.train = train;
        addClassNames("outlook", "quiet");
        cost.addClassName("cost");
        cost.getElement().setAttribute("role", "status");
        add(firstLoss, cost);
    }

    /** The run can't start as it stands. */
    void clear() {
        task.cancel();
        timed = null;
        forecast = null;
        refusal = "";
        firstLoss.setText("");
        cost.setText("");
    }

    /** Times no further, since something more urgent needs the threads; {@link #show} begins anew. */
    void pause() {
        if (forecast == null) {
            clear();
        }
    }

    void show(Plan plan, OptionalDouble expected) {
        firstLoss.setText(
                expected.isPresent()
                        ? String.format(Locale.ROOT, "expected first loss %.2f", expected.getAsDouble())
                        : "");
        if (!plan.same(timed)) {
            timed = plan;
            time(plan);
        } else if (forecast != null) {
            train.takes(forecast.time());
        }
    }

    private void time(Plan plan) {
        task.cancel();
        refusal = "";
        forecast = null;
        cost.setText("timing a few batches…");
        task = tryOut.estimate(plan, this::expect, this::refuse);
    }

    private void expect(Forecast now) {
        forecast = now;
        cost.setText(now.sentence());
        train.takes(now.time());
    }

    private void refuse(String why) {
        refusal = why;
        cost.setText("");
        train.show(why);
    }

    /** Why the run that is shown could not start after all; empty while nothing is known against it. */
    String refusal() {
        return refusal;
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        task.cancel();
    }
}
