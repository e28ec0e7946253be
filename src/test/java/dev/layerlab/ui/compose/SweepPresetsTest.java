package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Columns;
import dev.layerlab.run.JsonConfiguration;
import dev.layerlab.run.Presets;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.SweepPresets;
import dev.layerlab.run.SweepPresets.SweepPreset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The course's searches, as the composer makes them into runs. */
class SweepPresetsTest {
    private static final Presets.Data PICTURES = new Presets.Data("d", Columns.Kind.VALUES, 2, 1900);

    private final JsonMapper json = JsonConfiguration.mapper();

    @Test
    void eight_learning_rates_times_ten_widths_are_80_runs() {
        List<RunConfig> runs = runs(SweepPresets.of(PICTURES).getFirst());
        assertThat(runs).hasSize(80).doesNotHaveDuplicates();
        assertThat(runs).extracting(run -> run.optimizer().learningRate()).contains(0.1, 0.45);
        assertThat(runs).allMatch(run -> run.epochs() == 300);
    }

    @Test
    void the_rate_that_the_report_lists_twice_is_trained_once_for_each_weight_scale() {
        List<RunConfig> runs = runs(SweepPresets.of(PICTURES).getLast());
        assertThat(runs).hasSize(6).doesNotHaveDuplicates();
        assertThat(runs.getFirst().stack())
                .filteredOn(layer -> layer.toString().contains("std=0.01"))
                .hasSize(5);
    }

    @Test
    void words_have_no_such_search() {
        assertThat(SweepPresets.of(new Presets.Data("d", Columns.Kind.WORDS, 250, 1000)))
                .isEmpty();
    }

    private List<RunConfig> runs(SweepPreset preset) {
        return Plan.of(Starts.grid(preset, PICTURES), json).runs();
    }
}
