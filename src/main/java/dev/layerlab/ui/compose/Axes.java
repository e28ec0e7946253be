package dev.layerlab.ui.compose;

import dev.layerlab.run.NumberList;
import dev.layerlab.run.SweepAxis;
import dev.layerlab.ui.form.Labels;
import dev.layerlab.ui.form.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lists of a composition vary: the learning first, then the layers in their order. */
final class Axes {
    private static final String STACK = "/stack/";

    private Axes() {}

    static List<SweepAxis> of(Composition composition) {
        return groups(composition, composition.together()).entrySet().stream()
                .map(group -> new SweepAxis(
                        name(composition, group.getValue()),
                        group.getValue(),
                        group.getKey().values()))
                .filter(axis -> axis.values().size() > 1)
                .toList();
    }

    /** Whether several layers have the same list in the same field. */
    static boolean canMoveTogether(Composition composition) {
        return groups(composition, true).values().stream().anyMatch(places -> places.size() > 1);
    }

    /** @param field the place, for places that move together without the layer's number */
    private record Group(String field, List<BigDecimal> values) {}

    private static Map<Group, List<String>> groups(Composition composition, boolean together) {
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        places(composition).forEach(place -> {
            List<BigDecimal> values = NumberList.of(
                            composition.lists().byPlace().get(place))
                    .stream()
                    .map(number -> Numbers.held(composition.config(), place, number))
                    .toList();
            var group = new Group(together ? field(place) : place, values);
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(place);
        });
        return groups;
    }

    private static Stream<String> places(Composition composition) {
        return composition.lists().byPlace().keySet().stream()
                .sorted(Comparator.comparingInt(Axes::layer).thenComparing(Comparator.naturalOrder()));
    }

    /** Counted from 0; -1 for a place outside the stack. */
    private static int layer(String place) {
        return place.startsWith(STACK) ? Integer.parseInt(place.split("/")[2]) : -1;
    }

    /** {@code /stack/0/init/std} is {@code /init/std}. */
    private static String field(String place) {
        return place.replaceFirst("^/stack/\\d+", "");
    }

    /** {@code optimizer learning rate}, {@code layer 2 Dense units} or {@code layers 1, 3 init std}. */
    private static String name(Composition composition, List<String> places) {
        String first = places.getFirst();
        String field =
                Stream.of(field(first).substring(1).split("/")).map(Labels::of).collect(Collectors.joining(" "));
        if (layer(first) < 0) {
            return field;
        }
        return places.size() == 1
                ? "layer %d %s %s"
                        .formatted(
                                layer(first) + 1,
                                Labels.of(composition.stack().get(layer(first)).getClass()),
                                field)
                : "layers %s %s"
                        .formatted(
                                places.stream()
                                        .map(place -> String.valueOf(layer(place) + 1))
                                        .collect(Collectors.joining(", ")),
                                field);
    }
}
