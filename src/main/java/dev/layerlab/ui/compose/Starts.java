package dev.layerlab.ui.compose;

import dev.layerlab.data.Columns;
import dev.layerlab.data.Dataset;
import dev.layerlab.run.Presets;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import dev.layerlab.run.SweepPresets;
import dev.layerlab.run.SweepPresets.SweepPreset;
import dev.layerlab.ui.form.Components;
import dev.layerlab.ui.form.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a composition can start from: the presets that fit its data, the searches that do, and the latest
 * runs on data of that kind.
 */
final class Starts {
    private static final int LATEST = 20;

    private final DataShelf data;
    private final RunService runs;

    Starts(DataShelf data, RunService runs) {
        this.data = data;
        this.runs = runs;
    }

    /** Empty where the data can't be trained on. */
    List<Start> on(String dataset) {
        return data.facts(dataset)
                .map(facts -> Stream.of(presets(dataset, facts), grids(dataset, facts), runs(dataset, facts.kind()))
                        .flatMap(starts -> starts)
                        .toList())
                .orElse(List.of());
    }

    /** The preset to begin with, for the newest data set that there is one for. */
    Optional<Composition> first() {
        return data.all().stream()
                .filter(Dataset::usable)
                .flatMap(dataset -> first(dataset.id()).stream())
                .findFirst();
    }

    /** The preset to begin with. */
    Optional<Composition> first(String dataset) {
        return data.facts(dataset)
                .flatMap(facts -> presets(dataset, facts).findFirst())
                .map(Start::composition);
    }

    private static Stream<Start> presets(String dataset, DataFacts facts) {
        Presets.Data known = facts.forPresets(dataset);
        return Presets.of(known).stream().map(preset -> new Start(preset.name(), new Composition(preset.on(known))));
    }

    private static Stream<Start> grids(String dataset, DataFacts facts) {
        Presets.Data known = facts.forPresets(dataset);
        return SweepPresets.of(known).stream().map(preset -> new Start(preset.name(), grid(preset, known)));
    }

    /** A list for every layer is one that they take together. */
    static Composition grid(SweepPreset preset, Presets.Data data) {
        RunConfig base = preset.base().on(data);
        Map<String, String> lists = new HashMap<>();
        preset.lists()
                .forEach((place, list) -> IntStream.range(0, base.stack().size())
                        .mapToObj(layer -> place.replace("*", String.valueOf(layer)))
                        .filter(each -> Numbers.at(base, each).isPresent())
                        .forEach(each -> lists.put(each, list)));
        return Composition.of(base, lists, true);
    }

    private Stream<Start> runs(String dataset, Columns.Kind kind) {
        return runs.latest(LATEST).stream()
                .filter(run -> data.kind(run.config().dataset()).equals(Optional.of(kind)))
                .map(run -> new Start(name(run), new Composition(Components.with(run.config(), "dataset", dataset))));
    }

    private static String name(Run run) {
        return "from run %s (%s)".formatted(run.name(), run.id());
    }
}
