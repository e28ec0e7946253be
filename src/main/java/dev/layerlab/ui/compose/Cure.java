package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.ui.form.Choices;
import dev.layerlab.ui.form.Components;
import dev.layerlab.ui.form.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A change of the stack that a button offers. Cures are found by trying, so they know no layer by name.
 *
 * @param label what the button says
 */
record Cure(String label, List<LayerSpec> stack) {
    private static final int OFFERED = 2;

    /** For a stack that does not fit: the first change of each kind that brings it nearer to fitting. */
    static List<Cure> of(List<LayerSpec> stack, Shape input, Goal goal) {
        Outline now = Outline.of(stack, input, goal);
        if (now.fits() || stack.isEmpty()) {
            return List.of();
        }
        int wrong = now.problem().layer();
        return Stream.of(
                        resized(stack, wrong, goal),
                        preceded(stack, wrong),
                        Stream.of(removed(stack, wrong)),
                        followed(stack, goal))
                .map(kind -> kind.filter(
                                cure -> Outline.of(cure.stack, input, goal).left(cure.stack) < now.left(stack))
                        .findFirst())
                .flatMap(Optional::stream)
                .limit(OFFERED)
                .toList();
    }

    /** A whole number of a layer set to what the loss needs, the layers nearest the end first. */
    private static Stream<Cure> resized(List<LayerSpec> stack, int wrong, Goal goal) {
        return IntStream.rangeClosed(0, wrong)
                .map(back -> wrong - back)
                .boxed()
                .flatMap(place -> sized(stack.get(place), goal).map(sized -> {
                    var changed = new ArrayList<>(stack);
                    changed.set(place, sized.layer);
                    return new Cure("Set %s to %,d".formatted(sized.component, sized.size), changed);
                }));
    }

    private static Stream<Cure> preceded(List<LayerSpec> stack, int wrong) {
        return Choices.of(LayerSpec.class).stream().map(layer -> {
            var changed = new ArrayList<>(stack);
            changed.add(wrong, layer);
            return new Cure("Put %s before it".formatted(Labels.of(layer.getClass())), changed);
        });
    }

    private static Stream<Cure> followed(List<LayerSpec> stack, Goal goal) {
        return Choices.of(LayerSpec.class).stream()
                .flatMap(layer -> sized(layer, goal))
                .map(sized -> {
                    var changed = new ArrayList<>(stack);
                    changed.add(sized.layer);
                    String name = Labels.of(sized.layer.getClass());
                    return new Cure("Add %s with %,d %s".formatted(name, sized.size, sized.component), changed);
                });
    }

    private static Cure removed(List<LayerSpec> stack, int wrong) {
        var changed = new ArrayList<>(stack);
        LayerSpec layer = changed.remove(wrong);
        return new Cure("Remove %s".formatted(Labels.of(layer.getClass())), changed);
    }

    /** The layer with each of its whole numbers in turn set to each size that the goal may take. */
    private static Stream<Sized> sized(LayerSpec layer, Goal goal) {
        return goal.sizes()
                .boxed()
                .flatMap(size -> Components.of(layer.getClass()).stream()
                        .filter(component -> component.getType() == int.class)
                        .map(component -> new Sized(
                                (LayerSpec) Components.with((Record) layer, component.getName(), size),
                                Labels.of(component.getName()),
                                size)));
    }

    private record Sized(LayerSpec layer, String component, int size) {}
}
