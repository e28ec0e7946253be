package dev.layerlab.ui.compose;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.trial.Estimate;
import dev.layerlab.ui.Background;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** What to expect of the run: its first loss at once, its time and memory as soon as a few batches were timed. */
final class Outlook extends Div {
    private final TryOut tryOut;
    private final Consumer<String> refused;
    private final Paragraph firstLoss = new Paragraph();
    private final Paragraph cost = new Paragraph();
    private RunConfig timed;
    private String refusal = "";
    private Background.Task task = new Background.Task();

    /** @param refused told as soon as there is a {@link #refusal()} */
    Outlook(TryOut tryOut, Consumer<String> refused) {
        this.tryOut = tryOut;
        this.refused = refused;
        addClassNames("outlook", "quiet");
        cost.addClassName("cost");
        cost.getElement().setAttribute("role", "status");
        add(firstLoss, cost);
    }

    /** The run can't start as it stands. */
    void clear() {
        task.cancel();
        timed = null;
        refusal = "";
        firstLoss.setText("");
        cost.setText("");
    }

    void show(RunConfig config, OptionalDouble expected) {
        firstLoss.setText(
                expected.isPresent()
                        ? String.format(Locale.ROOT, "expected first loss %.2f", expected.getAsDouble())
                        : "");
        if (!Trying.same(config, timed)) {
            timed = config;
            time(config);
        }
    }

    private void time(RunConfig config) {
        task.cancel();
        refusal = "";
        cost.setText("timing a few batches…");
        task = tryOut.estimate(config, estimate -> cost.setText(sentence(estimate)), this::refuse);
    }

    private void refuse(String why) {
        refusal = why;
        cost.setText("");
        refused.accept(why);
    }

    /** Why the run that is shown could not start after all; empty while nothing is known against it. */
    String refusal() {
        return refusal;
    }

    static String sentence(Estimate estimate) {
        return "about %s, %s".formatted(time(estimate.time()), size(estimate.bytes()));
    }

    private static String time(Duration time) {
        return time.toMillis() < 1000 ? "1 s or less" : dev.layerlab.ui.Figures.time(time);
    }

    private static String size(long bytes) {
        return bytes < 1e9
                ? "%d MB".formatted(Math.max(1, Math.round(bytes / 1e6)))
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        task.cancel();
    }
}
