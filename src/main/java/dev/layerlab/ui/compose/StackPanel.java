package dev.layerlab.ui.compose;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.run.trial.FirstLoss;
import dev.layerlab.ui.form.Labels;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The stack between what the data give and how many parameters that makes. */
final class StackPanel extends Section {
    private final Span input = new Span();
    private final StackEditor editor;
    private final Span total = new Span();
    private String misfit = "";
    private OptionalDouble firstLoss = OptionalDouble.empty();

    StackPanel(LayerCard.Actions actions) {
        editor = new StackEditor(actions);
        input.addClassNames("input", "quiet");
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        addClassName("stack-panel");
        add(new H2("Stack"), input, editor, total);
    }

    void show(Composition now, Plan plan, Optional<DataFacts> facts) {
        editor.show(now.layers());
        input.setText(facts.map(DataFacts::sentence).orElse("No data yet: the shapes are unknown."));
        misfit = "";
        firstLoss = OptionalDouble.empty();
        total.setText("");
        facts.ifPresent(known -> outline(plan, known.input(), Goal.of(now.config(), known)));
    }

    private void outline(Plan plan, Shape shape, Goal goal) {
        List<LayerSpec> stack = plan.base().stack();
        Outlines outlines = Outlines.of(plan.runs(), shape, goal);
        Outline outline = outlines.spokenOf();
        misfit = misfit(stack, outline);
        if (!outline.fits() && outlines.all().getFirst().fits()) {
            misfit = "With a number of a list, l" + misfit.substring(1) + " Take that number out of the list.";
        }
        if (outline.fits()) {
            int outputs = outline.steps().getLast().output().features();
            firstLoss = OptionalDouble.of(
                    FirstLoss.of(goal.loss(), goal.targets(stack.getLast(), outputs), goal.classes()));
        }
        editor.annotate(outlines, Cure.of(stack, shape, goal));
        total.setText(stack.isEmpty() ? outline.problem().message() : total(outlines));
    }

    private static String total(Outlines outlines) {
        return outlines.spokenOf().fits() ? outlines.parameters() : "";
    }

    private static String misfit(List<LayerSpec> stack, Outline outline) {
        if (outline.fits() || stack.isEmpty()) {
            return outline.fits() ? "" : "There is no layer yet.";
        }
        int place = outline.problem().layer();
        String name = Labels.of(stack.get(place).getClass());
        return "Layer %d, %s, does not fit: see the red card.".formatted(place + 1, name);
    }

    /** Which card does not fit; empty where all do. */
    String misfit() {
        return misfit;
    }

    /** The loss before anything is learned; empty where the stack does not fit. */
    OptionalDouble firstLoss() {
        return firstLoss;
    }

    boolean invalid() {
        return editor.invalid();
    }

    void reset() {
        editor.reset();
    }

    /** Moves the focus to a card, the nearest one where there is none in this place. */
    void focus(int place) {
        editor.card(place).ifPresent(LayerCard::focus);
    }

    void reveal(int place) {
        editor.card(place).ifPresent(card -> card.scrollIntoView());
    }
}
