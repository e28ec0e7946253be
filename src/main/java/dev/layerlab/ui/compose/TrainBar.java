package dev.layerlab.ui.compose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The button that starts what is composed, with the reason beside it while nothing can start. */
final class TrainBar extends Div {
    private final Button train;
    private final Span reason = new Span();
    private int runs = 1;
    private boolean starting;
    private String obstacle = "";

    TrainBar(Runnable start) {
        train = new Button("Train", press -> press(start));
        train.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reason.setId("train-reason");
        reason.getElement().setAttribute("role", "status");
        train.getElement().setAttribute("aria-describedby", "train-reason");
        addClassName("train");
        add(train, reason);
    }

    /** Once, until it is known that nothing started. */
    private void press(Runnable start) {
        if (!starting) {
            starting = true;
            write("Starting…", false);
            start.run();
        }
    }

    /**
     * What was pressed has started nothing. It can be pressed again at once: the reason may have been outside the page,
     * where no edit mends it.
     */
    void refuse(String why) {
        starting = false;
        write(obstacle.isEmpty() ? why : obstacle, obstacle.isEmpty());
    }

    /**
     * Nothing changes while something is starting.
     *
     * @param why empty where it can start
     */
    void show(String why) {
        obstacle = why;
        if (!starting) {
            write(why, why.isEmpty());
        }
    }

    private void write(String text, boolean enabled) {
        train.setEnabled(enabled);
        reason.setText(text);
    }

    /** {@code Train}, or {@code Train 9 runs} while nobody knows how long they take. */
    void runs(int runs) {
        this.runs = runs;
        train.setText(runs == 1 ? "Train" : "Train %d runs".formatted(runs));
    }

    /** {@code Train 9 runs (about 2 min)}; a single run's time stands with what else is expected of it. */
    void takes(String time) {
        if (runs > 1) {
            train.setText("Train %d runs (%s)".formatted(runs, time));
        }
    }
}
