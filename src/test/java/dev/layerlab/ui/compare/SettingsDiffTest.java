package dev.layerlab.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Sgd;
import dev.layerlab.run.JsonConfiguration;
import dev.layerlab.run.RunConfig;
import dev.layerlab.ui.form.Components;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SettingsDiffTest {
    private static final Dense FOUR = new Dense(4, new Init.Zeros(), new Init.Zeros());
    private static final Dense TEN = new Dense(10, new Init.Zeros(), new Init.Zeros());

    @Test
    void a_setting_that_only_one_optimizer_has_is_missing_at_the_other() {
        assertThat(diff(config(new Sgd(0.1), FOUR), config(new Momentum(0.1, 0.2), FOUR))
                        .differing())
                .isEqualTo(Map.of("optimizer", List.of("Sgd", "Momentum"), "optimizer momentum", List.of("–", "0.2")));
    }

    @Test
    void stacks_built_alike_are_compared_layer_by_layer() {
        assertThat(diff(config(new Sgd(0.1), FOUR), config(new Sgd(0.1), TEN)).differing())
                .isEqualTo(Map.of("layer 1 units", List.of("4", "10")));
    }

    @Test
    void stacks_built_otherwise_are_one_setting() {
        var relu = new Activate(Activate.Function.RELU);
        assertThat(diff(config(new Sgd(0.1), FOUR), config(new Sgd(0.1), FOUR, relu))
                        .differing())
                .isEqualTo(Map.of("layers", List.of("1 layers", "2 layers")));
    }

    @Test
    void all_settings_have_a_value_for_each_run_but_no_name() {
        var all = diff(config(new Sgd(0.1), FOUR), config(new Sgd(0.1), FOUR)).all();
        assertThat(all).containsEntry("batch size", List.of("100", "100")).doesNotContainKey("name");
        assertThat(all.values()).allMatch(values -> values.size() == 2);
    }

    private static SettingsDiff diff(RunConfig... configs) {
        var mapper = JsonConfiguration.mapper();
        return new SettingsDiff(
                Stream.of(configs).<JsonNode>map(mapper::valueToTree).toList(),
                Stream.of(configs)
                        .map(config -> config.stack().size() + " layers")
                        .toList());
    }

    private static RunConfig config(OptimizerSpec optimizer, LayerSpec... stack) {
        return Components.with(Components.with(new RunConfig(), "optimizer", optimizer), "stack", List.of(stack));
    }
}
