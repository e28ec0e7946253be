package dev.layerlab.ui.compose;

import dev.layerlab.data.Columns;
import dev.layerlab.data.Dataset;
import dev.layerlab.run.Presets;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.form.Components;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a composition can start from: the presets that fit its data, then the latest runs on data of that kind. */
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
                .map(facts -> Stream.concat(presets(dataset, facts), runs(dataset, facts.kind()))
                        .toList())
                .orElse(List.of());
    }

    /** The preset to begin with, for the newest data set that there is one for. */
    Optional<RunConfig> first() {
        return data.all().stream()
                .filter(Dataset::usable)
                .flatMap(dataset -> first(dataset.id()).stream())
                .findFirst();
    }

    /** The preset to begin with. */
    Optional<RunConfig> first(String dataset) {
        return data.facts(dataset)
                .flatMap(facts -> presets(dataset, facts).findFirst())
                .map(Start::config);
    }

    private static Stream<Start> presets(String dataset, DataFacts facts) {
        Presets.Data known = facts.forPresets(dataset);
        return Presets.of(known).stream().map(preset -> new Start(preset.name(), preset.on(known)));
    }

    private Stream<Start> runs(String dataset, Columns.Kind kind) {
        return runs.latest(LATEST).stream()
                .filter(run -> data.kind(run.config().dataset()).equals(Optional.of(kind)))
                .map(run -> new Start(name(run), Components.with(run.config(), "dataset", dataset)));
    }

    private static String name(Run run) {
        return "from run %s (%s)".formatted(run.name(), run.id());
    }
}
