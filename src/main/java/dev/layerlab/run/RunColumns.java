package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.data.DataException;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Insights;
import dev.layerlab.data.StoredRows;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The numbers of a run's data set, read as they were when the run was started, whatever was chosen since. */
@Component
public class RunColumns {
    private static final StoredRows.Range BYTES = new StoredRows.Range(0, 255);

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

    /** Rows to look at, without loading the others; empty where the data set is gone or not usable. */
    public Optional<StoredRows> rows(Run run) {
        String dataset = run.config().dataset();
        try {
            return Optional.of(runs.reading(run.id())
                    .map(reading -> datasets.rows(dataset, reading.roles(), reading.choices()))
                    .orElseGet(() -> datasets.rows(dataset)));
        } catch (DataException gone) {
            return Optional.empty();
        }
    }

    /**
     * What values the rows have in training: known where the data set is still read as it was then, else all of them are
     * looked at, unless they are bytes, whose range is that of all bytes.
     */
    public StoredRows.Range range(Run run, StoredRows rows) {
        if (rows.bytes()) {
            return BYTES;
        }
        return insights(run)
                .map(Insights::values)
                .map(values -> new StoredRows.Range(values.least(), values.largest()))
                .orElseGet(rows::range);
    }

    /**
     * The accuracy of always giving the answer that was most frequent in training: known where the data set is still read
     * as it was then, else all labels are looked at. Empty where there is none, or the data set is gone or not usable.
     */
    public Optional<Double> baseline(Run run) {
        return insights(run).map(Insights::baseline).or(() -> rows(run).map(StoredRows::baseline));
    }

    /** What was seen of the data set, where it is still read as it was for the run. */
    private Optional<Insights> insights(Run run) {
        return datasets.byId(run.config().dataset())
                .filter(now -> runs.reading(run.id())
                        .map(then -> then.equals(new DatasetReading(now.roles(), now.choices())))
                        .orElse(true))
                .map(Dataset::insights);
    }
}
