package dev.layerlab.ui.compose;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.run.RunConfig;
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

    void show(RunConfig config, Optional<DataFacts> facts) {
        List<LayerSpec> stack = config.stack();
        editor.show(stack);
        input.setText(facts.map(DataFacts::sentence).orElse("No data yet: the shapes are unknown."));
        misfit = "";
        firstLoss = OptionalDouble.empty();
        total.setText("");
        facts.ifPresent(known -> outline(stack, known.input(), Goal.of(config, known)));
    }

    private void outline(List<LayerSpec> stack, Shape shape, Goal goal) {
        Outline outline = Outline.of(stack, shape, goal);
        misfit = misfit(stack, outline);
        if (outline.fits()) {
            int outputs = outline.steps().getLast().output().features();
            firstLoss = OptionalDouble.of(
                    FirstLoss.of(goal.loss(), goal.targets(stack.getLast(), outputs), goal.classes()));
        }
        editor.annotate(outline, Cure.of(stack, shape, goal));
        total.setText(stack.isEmpty() ? outline.problem().message() : total(outline));
    }

    private static String total(Outline outline) {
        return outline.fits() ? "%,d parameters".formatted(outline.parameters()) : "";
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
