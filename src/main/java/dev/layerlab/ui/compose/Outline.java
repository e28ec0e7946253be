package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A stack read from the data to the loss: what each layer gives, up to the first one that does not fit.
 *
 * @param steps one for each layer that fits
 * @param problem null where the whole stack fits
 */
record Outline(List<Step> steps, Problem problem) {
    /** What a layer gives, and how many numbers training moves in it. */
    record Step(Shape output, int parameters) {}

    /** @param layer the place of the layer that does not fit, 0 in an empty stack */
    record Problem(int layer, String message) {}

    static Outline of(List<LayerSpec> stack, Shape input, Goal goal) {
        var steps = new ArrayList<Step>();
        Shape shape = input;
        for (LayerSpec layer : stack) {
            try {
                var step = new Step(layer.outputShape(shape), layer.parameterCount(shape));
                steps.add(step);
                shape = step.output();
            } catch (IllegalArgumentException refusal) {
                return new Outline(List.copyOf(steps), new Problem(steps.size(), sentence(refusal)));
            }
        }
        return new Outline(List.copyOf(steps), missed(stack, shape, goal));
    }

    private static Problem missed(List<LayerSpec> stack, Shape output, Goal goal) {
        if (stack.isEmpty()) {
            return new Problem(0, "There is no layer yet: add one from the palette, or take a preset.");
        }
        try {
            goal.check(stack.getLast(), output);
            return null;
        } catch (IllegalArgumentException refusal) {
            return new Problem(stack.size() - 1, sentence(refusal));
        }
    }

    private static String sentence(IllegalArgumentException refusal) {
        String message = refusal.getMessage();
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    boolean fits() {
        return problem == null;
    }

    long parameters() {
        return steps.stream().mapToLong(Step::parameters).sum();
    }

    /** How many layers of the stack are still to be made to fit; a missing one counts. */
    int left(List<LayerSpec> stack) {
        return fits() ? 0 : Math.max(1, stack.size() - problem.layer());
    }
}
