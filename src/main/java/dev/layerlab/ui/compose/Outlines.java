package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.run.RunConfig;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The stacks of a grid's runs, read from the data to the loss: the same layers, with other numbers.
 *
 * @param all each different stack's, that of the first numbers first
 */
record Outlines(List<Outline> all) {
    static Outlines of(List<RunConfig> runs, Shape input, Goal goal) {
        return new Outlines(runs.stream()
                .map(RunConfig::stack)
                .distinct()
                .map((List<LayerSpec> stack) -> Outline.of(stack, input, goal))
                .toList());
    }

    /** The one to speak of: the first that does not fit, else that of the first numbers. */
    Outline spokenOf() {
        return all.stream().filter(outline -> !outline.fits()).findFirst().orElse(all.getFirst());
    }

    /** {@code → 256}, or {@code → 10 to 28}; empty where an earlier layer does not fit. */
    String gives(int place) {
        List<Shape> shapes = steps(place).stream()
                .map(Outline.Step::output)
                .distinct()
                .sorted(Comparator.comparingInt(Shape::features))
                .toList();
        if (shapes.isEmpty()) {
            return "";
        }
        String least = Sizes.shape(shapes.getFirst());
        return "→ " + (shapes.size() == 1 ? least : least + " to " + Sizes.shape(shapes.getLast()));
    }

    String parameters(int place) {
        return Sizes.parameters(range(steps(place), Outline.Step::parameters));
    }

    String parameters() {
        return Sizes.parameters(range(all, Outline::parameters));
    }

    private List<Outline.Step> steps(int place) {
        return all.stream()
                .filter(outline -> place < outline.steps().size())
                .map(outline -> outline.steps().get(place))
                .toList();
    }

    private static <T> Sizes.Range range(List<T> of, ToLongFunction<T> count) {
        var counts = of.stream().mapToLong(count).summaryStatistics();
        return counts.getCount() == 0 ? new Sizes.Range(0, 0) : new Sizes.Range(counts.getMin(), counts.getMax());
    }
}
