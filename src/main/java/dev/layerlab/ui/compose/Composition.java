package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.run.NumberList;
import dev.layerlab.run.RunConfig;
import dev.layerlab.ui.form.Listed;
import dev.layerlab.ui.form.Lists;
import dev.layerlab.ui.form.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A run's configuration being composed, or a grid of runs: a plain value, each operation giving another.
 *
 * @param config has the first number of each list
 * @param lists by their places in the configuration; one whose first number the configuration has no longer is dropped
 * @param together whether layers with the same list in the same field take the same number, instead of each combination
 */
record Composition(RunConfig config, Lists lists, boolean together) {
    private static final String STACK = "/stack";

    Composition {
        lists = lists.only(holds(config));
    }

    private static BiPredicate<String, String> holds(RunConfig config) {
        return (place, typed) ->
                Numbers.holds(config, place, NumberList.of(typed).getFirst());
    }

    /** A single run. */
    Composition(RunConfig config) {
        this(config, Lists.NONE, false);
    }

    /**
     * With lists from elsewhere, whose first numbers take their places in the configuration. Throws
     * IllegalArgumentException where a list can't be read, stands where no number is, or has a number that is not allowed.
     */
    static Composition of(RunConfig config, Map<String, String> lists, boolean together) {
        RunConfig first = config;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            first = withFirst(first, list.getKey(), list.getValue());
        }
        Lists several =
                new Lists(lists).only((place, typed) -> NumberList.of(typed).size() > 1);
        return new Composition(first, several, together);
    }

    /** As {@link #of}, but a number of the configuration that is not the first of its list is refused too. */
    static Composition pasted(RunConfig config, Map<String, String> lists, boolean together) {
        Composition composition = of(config, lists, together);
        lists.forEach((place, typed) -> requireFirst(config, place, NumberList.of(typed)));
        return composition;
    }

    private static void requireFirst(RunConfig config, String place, List<BigDecimal> numbers) {
        Optional<BigDecimal> there = Numbers.at(config, place);
        if (there.isPresent() && !numbers.isEmpty()) {
            Checks.require(
                    Numbers.holds(config, place, numbers.getFirst()),
                    "list at %s: the configuration must have its first number, %s, got %s: change one of the two",
                    place,
                    numbers.getFirst().toPlainString(),
                    there.get().toPlainString());
        }
    }

    private static RunConfig withFirst(RunConfig config, String place, String typed) {
        try {
            Checks.require(typed != null, "expected numbers as text, got null");
            RunConfig first = config;
            for (BigDecimal number : NumberList.of(typed).reversed()) {
                first = Numbers.with(config, place, number);
            }
            return first;
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("list at %s: %s".formatted(place, refused.getMessage()), refused);
        }
    }

    List<LayerSpec> stack() {
        return config.stack();
    }

    /** The layers with their lists. */
    List<Listed<Record>> layers() {
        return IntStream.range(0, stack().size())
                .mapToObj(i -> new Listed<>((Record) stack().get(i), lists.below(STACK + "/" + i)))
                .toList();
    }

    Listed<RunConfig> listed() {
        return new Listed<>(config, lists);
    }

    Composition add(List<LayerSpec> layers) {
        return insert(stack().size(), plain(layers));
    }

    private Composition insert(int place, List<Listed<Record>> layers) {
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
        return insert(place + 1, List.of(layers().get(place)));
    }

    Composition replace(int place, Listed<Record> layer) {
        return edited(stack -> stack.set(place, layer));
    }

    /** Another stack: the layers that it begins and ends with as before keep their lists, and one changed in between. */
    Composition withStack(List<LayerSpec> stack) {
        List<Listed<Record>> before = layers();
        int longer = stack.size() - before.size();
        int same = 0;
        while (same < Math.min(stack.size(), before.size())
                && stack.get(same) == before.get(same).record()) {
            same++;
        }
        var next = new ArrayList<Listed<Record>>();
        for (int i = 0; i < stack.size(); i++) {
            boolean added = i >= same && i < same + longer;
            Lists kept =
                    added ? Lists.NONE : before.get(i < same ? i : i - longer).lists();
            next.add(new Listed<>((Record) stack.get(i), kept));
        }
        return withLayers(next);
    }

    /** Another value for one of the configuration's components. Lists in it stay where their first numbers do. */
    Composition with(String component, Object value) {
        return with(component, value, lists.below("/" + component));
    }

    Composition with(String component, Object value, Lists below) {
        Listed<RunConfig> next = listed().with(component, value, below);
        return new Composition(next.record(), next.lists(), together);
    }

    Composition together(boolean together) {
        return new Composition(config, lists, together);
    }

    private Composition edited(Consumer<List<Listed<Record>>> edit) {
        var layers = new ArrayList<>(layers());
        edit.accept(layers);
        return withLayers(layers);
    }

    private Composition withLayers(List<Listed<Record>> layers) {
        Lists below = Lists.NONE;
        for (int i = 0; i < layers.size(); i++) {
            below = below.with("/" + i, layers.get(i).lists());
        }
        List<LayerSpec> stack =
                layers.stream().map(layer -> (LayerSpec) layer.record()).toList();
        return with("stack", stack, below);
    }

    private static List<Listed<Record>> plain(List<LayerSpec> layers) {
        return layers.stream().map(layer -> Listed.of((Record) layer)).toList();
    }
}
