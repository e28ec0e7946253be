package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.data.DatasetService;
import org.springframework.stereotype.Component;

/** The numbers of a run's data set, read as they were when the run was started, whatever was chosen since. */
@Component
public class RunColumns {
    private final RunRepository runs;
    private final DatasetService datasets;

    RunColumns(RunRepository runs, DatasetService datasets) {
        this.runs = runs;
        this.datasets = datasets;
    }

    /** Throws DataException where the data set is gone or not usable. */
    public Columns of(Run run) {
        String dataset = run.config().dataset();
        return runs.reading(run.id())
                .map(reading -> datasets.columns(dataset, reading.roles(), reading.choices()))
                .orElseGet(() -> datasets.columns(dataset));
    }
}
