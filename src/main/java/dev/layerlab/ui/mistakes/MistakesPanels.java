package dev.layerlab.ui.mistakes;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.layerlab.data.DataException;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.StoredRows;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.Examiner;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunColumns;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.data.PictureScale;
import java.util.Optional;

/** Makes the panel of a run's mistakes. */
@SpringComponent
public final class MistakesPanels {
    private final Examiner examiner;
    private final DatasetService datasets;
    private final RunColumns data;
    private final Background background;

    MistakesPanels(Examiner examiner, DatasetService datasets, RunColumns data, Background background) {
        this.examiner = examiner;
        this.datasets = datasets;
        this.data = data;
        this.background = background;
    }

    /** Empty where the run's data set is gone or not understood any more. */
    public Optional<MistakesPanel> of(Run run) {
        return data.rows(run)
                .map(rows -> new MistakesPanel(run, DataPart.of(rows), () -> scale(run), examiner, background));
    }

    /** Which side of the pictures is up is the data set's of today: that is no matter of training. */
    private PictureScale scale(Run run) {
        StoredRows rows =
                data.rows(run).orElseThrow(() -> new DataException("The run's data set is gone or not usable."));
        boolean turned = datasets.byId(run.config().dataset())
                .map(dataset -> dataset.choices().turned())
                .orElse(false);
        return new PictureScale(data.range(run, rows), turned);
    }
}
