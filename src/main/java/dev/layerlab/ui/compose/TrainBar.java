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
            show("Starting…");
            starting = true;
            start.run();
        }
    }

    /** What was pressed has started nothing. */
    void refuse(String why) {
        starting = false;
        show(why);
    }

    /**
     * Nothing changes while something is starting.
     *
     * @param why empty where it can start
     */
    void show(String why) {
        if (!starting) {
            train.setEnabled(why.isEmpty());
            reason.setText(why);
        }
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
