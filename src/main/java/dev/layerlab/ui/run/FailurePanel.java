package dev.layerlab.ui.run;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.layerlab.nn.train.LayerHealth;
import dev.layerlab.run.Run;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a run failed and what to try. */
final class FailurePanel extends Div {
    private static final Pattern DIVERGED = Pattern.compile("diverged at epoch (\\d+)(.*)");

    /** @param layers how the layers were in the epoch that failed; none where nobody looked */
    FailurePanel(Run run, List<LayerHealth> layers) {
        addClassNames("panel", "failure");
        Matcher diverged = DIVERGED.matcher(run.reason() == null ? "" : run.reason());
        if (diverged.matches()) {
            String rate = smallerRate(run.config().optimizer().learningRate());
            add(
                    new Paragraph(
                            "Loss became infinite in epoch %s%s. Try a learning rate of %s or less; the curves up to there are kept."
                                    .formatted(diverged.group(1), place(layers), rate)),
                    button("compose?from=%s&rate=%s".formatted(run.id(), rate), "Clone with " + rate));
        } else {
            add(
                    new Paragraph("The run failed: " + (run.reason() == null ? "no reason was stored" : run.reason())),
                    button("compose?from=" + run.id(), "Clone"));
        }
    }

    private static String place(List<LayerHealth> layers) {
        return layers.stream()
                .filter(layer -> !layer.finite())
                .findFirst()
                .map(layer -> ", first in layer %d (%s)".formatted(layer.place() + 1, layer.name()))
                .orElse("");
    }

    /** A tenth, with one digit that matters, and 1 at most: what trains anything is smaller. */
    static String smallerRate(double rate) {
        return BigDecimal.valueOf(Math.min(rate, 10))
                .movePointLeft(1)
                .round(new MathContext(1))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Anchor button(String address, String text) {
        var button = new Anchor(address, text);
        button.addClassName("button");
        return button;
    }
}
