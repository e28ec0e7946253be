package dev.layerlab.ui.sweep;

import dev.layerlab.ui.form.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The numbers of a configuration that a sweep can vary: those of the learning first, then those of the layers. */
final class SweepSettings {
    private static final String STACK = "stack";
    private static final String UNITS = "units";

    private SweepSettings() {}

    /**
     * @param name as people read it
     * @param pattern its place as a JSON pointer; {@code *} stands for every layer that has it
     * @param places each place that is meant
     * @param now its value in the configuration, at the first of the places
     */
    record Setting(String name, String pattern, List<String> places, String now) {}

    static List<Setting> of(JsonNode config) {
        var settings = new ArrayList<Setting>();
        config.propertyStream()
                .filter(part -> !part.getKey().equals(STACK))
                .forEach(part -> collect(settings, Labels.of(part.getKey()), "/" + part.getKey(), part.getValue()));
        var layers = new ArrayList<Setting>();
        int outputs = outputs(config.path(STACK));
        for (int i = 0; i < config.path(STACK).size(); i++) {
            JsonNode layer = config.path(STACK).get(i);
            if (i == outputs) {
                layer = ((ObjectNode) layer).without(UNITS);
            }
            String kind = layer.path("type").asString("");
            collect(layers, "layer %d %s".formatted(i + 1, kind), "/stack/" + i, layer);
        }
        settings.addAll(together(layers));
        settings.addAll(layers);
        return settings;
    }

    /** The last layer with units has as many as the data call for, so there they are no setting. */
    private static int outputs(JsonNode stack) {
        return IntStream.range(0, stack.size())
                .filter(i -> stack.get(i).has(UNITS))
                .max()
                .orElse(-1);
    }

    private static void collect(List<Setting> settings, String name, String place, JsonNode value) {
        if (value.isNumber()) {
            settings.add(new Setting(name, place, List.of(place), value.asString()));
        }
        value.propertyStream()
                .forEach(part -> collect(
                        settings, name + " " + Labels.of(part.getKey()), place + "/" + part.getKey(), part.getValue()));
    }

    /** What several layers have can move in all of them at once. */
    private static List<Setting> together(List<Setting> layers) {
        Map<String, List<Setting>> byField = new LinkedHashMap<>();
        layers.forEach(setting ->
                byField.computeIfAbsent(field(setting), _ -> new ArrayList<>()).add(setting));
        return byField.entrySet().stream()
                .filter(same -> same.getValue().size() > 1)
                .map(same -> new Setting(
                        "all layers "
                                + Labels.of(same.getKey().replace("/", " ").strip()),
                        "/stack/*" + same.getKey(),
                        same.getValue().stream().map(Setting::pattern).toList(),
                        same.getValue().getFirst().now()))
                .toList();
    }

    /** {@code /stack/0/init/std} is {@code /init/std}. */
    private static String field(Setting setting) {
        return setting.pattern().replaceFirst("/stack/\\d+", "");
    }
}
