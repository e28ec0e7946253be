package dev.layerlab.ui.compose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The button that starts the run, with the reason beside it while nothing can start. */
final class TrainBar extends Div {
    private final Button train;
    private final Span reason = new Span();

    TrainBar(Runnable start) {
        train = new Button("Train", press -> start.run());
        train.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reason.setId("train-reason");
        reason.getElement().setAttribute("role", "status");
        train.getElement().setAttribute("aria-describedby", "train-reason");
        addClassName("train");
        add(train, reason);
    }

    /** @param why empty where the run can start */
    void show(String why) {
        train.setEnabled(why.isEmpty());
        reason.setText(why);
    }
}
