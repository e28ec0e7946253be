package dev.layerlab.run;

import dev.layerlab.nn.math.Checks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The runs of a sweep: a configuration once for each combination of its axes' values. */
public final class SweepGrid {
    public static final int MOST = 500;

    private static final int LONGEST_NAME = 200;
    private static final long COUNTED = 1_000_000;

    private SweepGrid() {}

    /** How many combinations there are; beyond a million, a million and one. */
    public static long size(List<SweepAxis> axes) {
        return axes.stream()
                .mapToLong(axis -> axis.values().size())
                .reduce(1, (size, values) -> Math.min(size * values, COUNTED + 1));
    }

    /**
     * The last axis changes fastest. Throws IllegalArgumentException where a value is not allowed at its place, and where
     * two axes would set the same place.
     */
    public static List<RunConfig> of(RunConfig base, List<SweepAxis> axes, JsonMapper json) {
        requireApart(axes);
        long size = size(axes);
        Checks.require(
                size <= MOST,
                "a sweep must have at most %s runs, got %s",
                MOST,
                size > COUNTED ? "more runs than " + COUNTED : size);
        return combinations(axes).stream()
                .map(values -> config(base, axes, values, json))
                .toList();
    }

    /** What the run has at the axis. */
    public static BigDecimal value(JsonNode config, SweepAxis axis) {
        return NumberList.plain(config.at(axis.places().getFirst()).decimalValue());
    }

    /** Of two values for one place the run would keep only the later. */
    private static void requireApart(List<SweepAxis> axes) {
        var taken = new HashMap<String, String>();
        for (SweepAxis axis : axes) {
            for (String place : axis.places()) {
                String other = taken.putIfAbsent(place, axis.name());
                Checks.require(
                        other == null,
                        "two lists must not set the same number, got '%s' and '%s': empty one of the two",
                        other,
                        axis.name());
            }
        }
    }

    private static List<List<BigDecimal>> combinations(List<SweepAxis> axes) {
        List<List<BigDecimal>> combinations = List.of(List.of());
        for (SweepAxis axis : axes) {
            combinations = combinations.stream()
                    .flatMap(shorter -> axis.values().stream().map(value -> longer(shorter, value)))
                    .toList();
        }
        return combinations;
    }

    private static List<BigDecimal> longer(List<BigDecimal> values, BigDecimal value) {
        var longer = new ArrayList<>(values);
        longer.add(value);
        return longer;
    }

    private static RunConfig config(RunConfig base, List<SweepAxis> axes, List<BigDecimal> values, JsonMapper json) {
        ObjectNode tree = json.valueToTree(base);
        for (int i = 0; i < axes.size(); i++) {
            for (String place : axes.get(i).places()) {
                var pointer = JsonPointer.compile(place);
                put((ObjectNode) tree.at(pointer.head()), pointer.last().getMatchingProperty(), values.get(i));
            }
        }
        tree.put("name", name(base, axes, values));
        try {
            return json.treeToValue(tree, RunConfig.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(JsonMessages.of(e), e);
        }
    }

    /** Whole numbers are put as such, or a number of units would be refused. */
    private static void put(ObjectNode record, String field, BigDecimal value) {
        if (value.scale() <= 0) {
            record.put(field, value.toBigIntegerExact());
        } else {
            record.put(field, value);
        }
    }

    private static String name(RunConfig base, List<SweepAxis> axes, List<BigDecimal> values) {
        String differs = IntStream.range(0, axes.size())
                .filter(i -> axes.get(i).varies())
                .mapToObj(i -> axes.get(i).name() + " " + values.get(i).toPlainString())
                .collect(Collectors.joining(", "));
        String name = base.name() + ", " + differs;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
