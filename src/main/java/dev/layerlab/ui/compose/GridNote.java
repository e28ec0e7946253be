package dev.layerlab.ui.compose;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.run.SweepAxis;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What lists in the number fields make of a run. */
final class GridNote extends Div {
    private static final String HINT =
            "A list in a number field, 10, 20, 30 or 0.1:0.45:0.05 (both ends included), trains a run for each number.";

    private final Paragraph lists = new Paragraph();
    private final Checkbox together = new Checkbox("Layers with the same list take the same number");
    private final Anchor split = new Anchor("data", "Split some off its training part");
    private final Paragraph unvalidated =
            new Paragraph(new Span("This data set has no validation part, so no run can be called the best. "), split);

    /** @param together told whether layers with the same list shall take the same number */
    GridNote(Consumer<Boolean> together) {
        this.together.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                together.accept(change.getValue());
            }
        });
        addClassNames("grid-note", "quiet");
        add(lists, this.together, unvalidated);
    }

    void show(Composition now, Plan plan, Optional<DataFacts> facts) {
        lists.setText(plan.grid() ? sentence(plan) : HINT);
        together.setVisible(Axes.canMoveTogether(now));
        together.setValue(now.together());
        split.setHref("data/" + now.config().dataset());
        unvalidated.setVisible(
                plan.grid() && facts.filter(known -> !known.validated()).isPresent());
    }

    /** {@code optimizer learning rate (8 numbers) × layer 1 Dense units (10)} */
    private static String sentence(Plan plan) {
        return "Each combination is trained once: "
                + plan.axes().stream().map(GridNote::axis).collect(Collectors.joining(" × "))
                + ". Shapes and parameters are given as ranges; the checks take the first number of each list.";
    }

    private static String axis(SweepAxis axis) {
        return "%s (%d numbers)".formatted(axis.name(), axis.values().size());
    }
}
