package dev.layerlab.ui.run;

import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import java.util.List;
import java.util.Optional;

/** A run and its epochs as they are stored now. */
record RunSnapshot(Run run, List<EpochRow> rows) {
    static Optional<RunSnapshot> of(RunService runs, String id) {
        return runs.byId(id).map(run -> new RunSnapshot(run, runs.epochs(id)));
    }
}
