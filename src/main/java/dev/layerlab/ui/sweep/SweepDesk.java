package dev.layerlab.ui.sweep;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Presets;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepAxis;
import dev.layerlab.run.SweepGrid;
import dev.layerlab.run.SweepPresets;
import dev.layerlab.run.SweepPresets.SweepPreset;
import dev.layerlab.run.SweepService;
import dev.layerlab.run.trial.Estimate;
import dev.layerlab.run.trial.Trials;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.sweep.SweepSettings.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What planning a sweep asks of the studio. */
@SpringComponent
final class SweepDesk {
    private static final int LATEST = 10;

    private final SweepService sweeps;
    private final DatasetService datasets;
    private final Trials trials;
    private final Background background;
    private final JsonMapper json;

    SweepDesk(SweepService sweeps, DatasetService datasets, Trials trials, Background background, JsonMapper json) {
        this.sweeps = sweeps;
        this.datasets = datasets;
        this.trials = trials;
        this.background = background;
        this.json = json;
    }

    /**
     * What is known of the data that a sweep trains on.
     *
     * @param validated whether there is a validation part, without which no run can be called the best
     */
    record Data(Dataset dataset, List<SweepPreset> presets, boolean validated, Presets.Data forPresets) {}

    /** A draft that another version of the studio saved may be unreadable, and so is none. */
    Optional<RunConfig> read(String draft) {
        try {
            return Optional.of(json.readValue(draft, RunConfig.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty where the draft has no data that can be trained on. */
    Optional<Data> data(RunConfig draft) {
        return Optional.ofNullable(draft.dataset())
                .flatMap(datasets::byId)
                .filter(dataset -> dataset.usable() && dataset.insights() != null)
                .map(SweepDesk::data);
    }

    private static Data data(Dataset dataset) {
        var known = Presets.Data.of(dataset.id(), dataset.insights());
        boolean validated =
                dataset.insights().parts().stream().anyMatch(part -> part.name().equals("validation"));
        return new Data(dataset, SweepPresets.of(known), validated, known);
    }

    List<Setting> settings(RunConfig config) {
        return SweepSettings.of(json.valueToTree(config));
    }

    List<Sweep> latest() {
        return sweeps.latest(LATEST);
    }

    Set<RunConfig> trained(String dataset) {
        return sweeps.trained(dataset);
    }

    int known(RunConfig base, List<SweepAxis> axes, Set<RunConfig> trained) {
        return sweeps.known(base, axes, trained);
    }

    Sweep start(RunConfig base, List<SweepAxis> axes) {
        return sweeps.start(base, axes);
    }

    /** About how long the sweep takes where nothing else runs, judged by its first run and its last. Slow. */
    Optional<Duration> time(RunConfig base, List<SweepAxis> axes, BooleanSupplier cancelled) {
        List<RunConfig> configs = SweepGrid.of(base, axes, json);
        int rounds = Math.ceilDiv(configs.size(), cores());
        return Stream.of(configs.getFirst(), configs.getLast())
                .flatMap(config -> trials.estimate(config, cancelled).stream())
                .map(Estimate::time)
                .reduce(Duration::plus)
                .map(two -> two.multipliedBy(rounds).dividedBy(2).plusSeconds(1)); // nothing is started in no time
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    Background background() {
        return background;
    }
}
