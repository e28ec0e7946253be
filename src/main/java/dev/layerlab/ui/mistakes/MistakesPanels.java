package dev.layerlab.ui.mistakes;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.layerlab.data.DatasetService;
import dev.layerlab.predict.Examiner;
import dev.layerlab.run.Run;
import dev.layerlab.ui.Background;
import java.util.Optional;

/** Makes the panel of a run's mistakes. */
@SpringComponent
public final class MistakesPanels {
    private final Examiner examiner;
    private final DatasetService datasets;
    private final Background background;

    MistakesPanels(Examiner examiner, DatasetService datasets, Background background) {
        this.examiner = examiner;
        this.datasets = datasets;
        this.background = background;
    }

    /** Empty where the run's data set is gone or not understood any more. */
    public Optional<MistakesPanel> of(Run run) {
        return datasets.byId(run.config().dataset())
                .filter(dataset -> dataset.insights() != null)
                .map(dataset -> new MistakesPanel(run, dataset, examiner, background));
    }
}
