package dev.layerlab.ui.run;

import dev.layerlab.run.EventRepository;
import dev.layerlab.run.LayerRepository;
import dev.layerlab.run.RunList;
import dev.layerlab.run.RunService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a run's page reads from. */
@Component
final class RunSources {
    private final RunService runs;
    private final LayerRepository layers;
    private final EventRepository log;
    private final RunList list;
    private final Baselines baselines;

    RunSources(RunService runs, LayerRepository layers, EventRepository log, RunList list, Baselines baselines) {
        this.list = list;
        this.baselines = baselines;
        this.runs = runs;
        this.layers = layers;
        this.log = log;
    }

    RunService runs() {
        return runs;
    }

    RunList list() {
        return list;
    }

    Baselines baselines() {
        return baselines;
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
                .flatMap(run -> list.notes(id)
                        .map(notes -> new RunSnapshot(
                                run,
                                notes,
                                runs.epochs(id),
                                layers.epochs(id),
                                layers.losses(id, after),
                                log.ofRun(id))));
    }
}
