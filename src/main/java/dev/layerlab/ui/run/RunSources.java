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

    /**
     * As everything is stored now; empty where there is no such run.
     *
     * @param after the epoch up to which the batches' losses are known
     */
    Optional<RunSnapshot> snapshot(String id, int after) {
        return runs.byId(id)
                .map(run -> new RunSnapshot(
                        run, runs.epochs(id), layers.epochs(id), layers.losses(id, after), log.ofRun(id)));
    }
}
