package dev.layerlab.ui.compare;

import dev.layerlab.ui.form.Labels;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The settings of several runs side by side, each a line of values, {@code –} where a run does not have it.
 *
 * <p>Layers are compared one by one where all stacks are built alike, else each stack is one setting.
 */
final class SettingsDiff {
    private static final String NONE = "–";

    private final SequencedMap<String, List<String>> lines = new LinkedHashMap<>();

    /**
     * @param configs run configurations as JSON
     * @param stacks the stack of each in one line
     */
    SettingsDiff(List<JsonNode> configs, List<String> stacks) {
        boolean alike = configs.stream().map(SettingsDiff::types).distinct().count() <= 1;
        if (!alike) {
            lines.put("layers", stacks);
        }
        List<Map<String, String>> each =
                configs.stream().map(config -> flat(config, alike)).toList();
        SequencedSet<String> names = new LinkedHashSet<>();
        each.forEach(settings -> names.addAll(settings.keySet()));
        for (String name : names) {
            lines.put(
                    name,
                    each.stream()
                            .map(settings -> settings.getOrDefault(name, NONE))
                            .toList());
        }
    }

    SequencedMap<String, List<String>> all() {
        return lines;
    }

    SequencedMap<String, List<String>> differing() {
        var differing = new LinkedHashMap<>(lines);
        differing.values().removeIf(values -> values.stream().distinct().count() <= 1);
        return differing;
    }

    private static List<String> types(JsonNode config) {
        return config.path("stack")
                .valueStream()
                .map(layer -> layer.path("type").asString(""))
                .toList();
    }

    private static Map<String, String> flat(JsonNode config, boolean layers) {
        var flat = new LinkedHashMap<String, String>();
        config.propertyStream()
                .filter(setting -> !List.of("name", "stack").contains(setting.getKey()))
                .forEach(setting -> flatten(Labels.of(setting.getKey()), setting.getValue(), flat));
        if (layers) {
            JsonNode stack = config.path("stack");
            IntStream.range(0, stack.size()).forEach(i -> flatten("layer " + (i + 1), stack.get(i), flat));
        }
        return flat;
    }

    /** A record is its type under its own name, and its values under theirs. */
    private static void flatten(String name, JsonNode value, Map<String, String> flat) {
        if (!value.isObject()) {
            flat.put(name, value.isNull() ? NONE : value.asString());
            return;
        }
        value.propertyStream().forEach(part -> {
            boolean type = part.getKey().equals("type");
            flatten(type ? name : name + " " + Labels.of(part.getKey()), part.getValue(), flat);
        });
    }
}
