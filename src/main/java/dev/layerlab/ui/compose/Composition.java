package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.run.RunConfig;
import dev.layerlab.ui.form.Components;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A run's configuration being composed: a plain value, each operation giving another. */
record Composition(RunConfig config) {
    List<LayerSpec> stack() {
        return config.stack();
    }

    Composition add(List<LayerSpec> layers) {
        return insert(stack().size(), layers);
    }

    Composition insert(int place, List<LayerSpec> layers) {
        return edited(stack -> stack.addAll(place, layers));
    }

    Composition remove(int place) {
        return edited(stack -> stack.remove(place));
    }

    /** A place outside the stack is the nearest one inside: the first layer stays first when it is moved up. */
    Composition move(int from, int to) {
        int last = stack().size() - 1;
        return edited(stack -> stack.add(Math.clamp(to, 0, last), stack.remove(from)));
    }

    Composition duplicate(int place) {
        return insert(place + 1, List.of(stack().get(place)));
    }

    Composition replace(int place, LayerSpec layer) {
        return edited(stack -> stack.set(place, layer));
    }

    Composition withStack(List<LayerSpec> stack) {
        return with("stack", List.copyOf(stack));
    }

    /** Another value for one of the configuration's components. */
    Composition with(String component, Object value) {
        return new Composition(Components.with(config, component, value));
    }

    private Composition edited(Consumer<List<LayerSpec>> edit) {
        var stack = new ArrayList<>(stack());
        edit.accept(stack);
        return withStack(stack);
    }
}
