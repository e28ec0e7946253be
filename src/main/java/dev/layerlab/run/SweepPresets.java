package dev.layerlab.run;

import dev.layerlab.run.Presets.Data;
import dev.layerlab.run.Presets.Preset;
import java.util.List;
import java.util.Map;

/** The course's two searches, ready to start. */
public final class SweepPresets {
    private static final List<SweepPreset> ALL = List.of(
            new SweepPreset(
                    "Learning rate x hidden units, 8 x 10",
                    TanhPresets.TWENTY,
                    Map.of("/optimizer/learningRate", "0.1:0.45:0.05", "/stack/0/units", "10:28:2")),
            new SweepPreset(
                    "Weight scale x Adam's learning rate, 3 x 3",
                    ReluPresets.FIVE_LAYERS,
                    Map.of("/optimizer/learningRate", "1e-5, 5e-4, 1e-5", "/stack/*/init/std", "0.01, 0.02, 0.005")));

    private SweepPresets() {}

    /** Those that can be trained on the data as they are. */
    public static List<SweepPreset> of(Data data) {
        return ALL.stream().filter(preset -> preset.base().fits(data)).toList();
    }

    /**
     * @param base what all runs have in common
     * @param lists what is varied, by its place in the configuration; {@code *} stands for every layer that has it
     */
    public record SweepPreset(String name, Preset base, Map<String, String> lists) {}
}
