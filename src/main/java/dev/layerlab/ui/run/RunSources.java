package dev.layerlab.ui.run;

import dev.layerlab.run.EventRepository;
import dev.layerlab.run.LayerRepository;
import dev.layerlab.run.RunService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a run's page reads from. */
@Component
final class RunSources {
    private final RunService runs;
    private final LayerRepository layers;
    private final EventRepository log;

    RunSources(RunService runs, LayerRepository layers, EventRepository log) {
        this.runs = runs;
        this.layers = layers;
        this.log = log;
    }

    RunService runs() {
        return runs;
    }

    LayerRepository layers() {
        return layers;
    }

    /** As everything is stored now; empty where there is no such run. */
    Optional<RunSnapshot> snapshot(String id) {
        return runs.byId(id).map(run -> new RunSnapshot(run, runs.epochs(id), layers.epochs(id), log.ofRun(id)));
    }
}
