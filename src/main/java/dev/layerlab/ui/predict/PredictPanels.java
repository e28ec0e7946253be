package dev.layerlab.ui.predict;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.StoredRows;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.PicturePredictor;
import dev.layerlab.predict.Predictor;
import dev.layerlab.run.Run;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.data.PictureScale;
import dev.layerlab.ui.data.Pictures;
import java.util.Optional;

/** Makes the panel in which a run's model is asked: about words or about a picture. */
@SpringComponent
public final class PredictPanels {
    private final DatasetService datasets;
    private final Predictor words;
    private final PicturePredictor pictures;
    private final Background background;

    PredictPanels(DatasetService datasets, Predictor words, PicturePredictor pictures, Background background) {
        this.datasets = datasets;
        this.words = words;
        this.pictures = pictures;
        this.background = background;
    }

    /**
     * Empty where the run learned neither from words nor from pictures.
     *
     * @param moved called with the address's query whenever another thing is asked
     */
    public Optional<PredictPanel> of(Run run, SerializableConsumer<String> moved) {
        Optional<PredictPanel> ofWords =
                Examples.of(run, datasets).map(examples -> new WordPanel(words, run.id(), examples, moved));
        return ofWords.or(() -> datasets.byId(run.config().dataset())
                .filter(dataset -> dataset.usable() && dataset.insights() != null)
                .flatMap(this::subject)
                .map(subject -> new PicturePanel(subject, run.id(), pictures, background, moved)));
    }

    private Optional<PictureSubject> subject(Dataset dataset) {
        StoredRows rows = datasets.rows(dataset.id());
        if (rows.kind() == Columns.Kind.WORDS || !Pictures.drawable(rows.sampleShape())) {
            return Optional.empty();
        }
        return Optional.of(new PictureSubject(
                DataPart.of(dataset),
                dataset.insights().parts(),
                rows.sampleShape(),
                rows.train(new int[] {0}).x() instanceof Column.Bytes,
                new PictureScale(dataset.insights().values(), dataset.choices().turned())));
    }
}
