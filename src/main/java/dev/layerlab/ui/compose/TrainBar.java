package dev.layerlab.ui.compose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.OptionalDouble;

/** The button that starts the run, with the reason beside it while nothing can start. */
final class TrainBar extends Div {
    private final Button train;
    private final Span reason = new Span();
    private final Paragraph firstLoss = new Paragraph();

    TrainBar(Runnable start) {
        train = new Button("Train", press -> start.run());
        train.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        firstLoss.addClassName("quiet");
        reason.setId("train-reason");
        reason.getElement().setAttribute("role", "status");
        train.getElement().setAttribute("aria-describedby", "train-reason");
        addClassName("train");
        add(firstLoss, train, reason);
    }

    /**
     * @param why empty where the run can start
     * @param expected the loss of a network that knows nothing yet
     */
    void show(String why, OptionalDouble expected) {
        firstLoss.setText(
                expected.isPresent()
                        ? String.format(Locale.ROOT, "expected first loss %.2f", expected.getAsDouble())
                        : "");
        train.setEnabled(why.isEmpty());
        reason.setText(why);
    }

    /** The run was refused although everything here seemed to fit. */
    void refused(String why) {
        reason.setText(why);
    }
}
