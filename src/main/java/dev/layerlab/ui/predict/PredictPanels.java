package dev.layerlab.ui.predict;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.StoredRows;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.PicturePredictor;
import dev.layerlab.predict.Predictor;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunColumns;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.data.PictureScale;
import dev.layerlab.ui.data.Pictures;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;

/** Makes the panel in which a run's model is asked: about words or about a picture. */
@SpringComponent
public final class PredictPanels {
    private final DatasetService datasets;
    private final RunColumns data;
    private final Predictor words;
    private final PicturePredictor pictures;
    private final Background background;

    PredictPanels(
            DatasetService datasets,
            RunColumns data,
            Predictor words,
            PicturePredictor pictures,
            Background background) {
        this.datasets = datasets;
        this.data = data;
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
        return data.rows(run).flatMap(rows -> switch (rows.kind()) {
            case WORDS -> Optional.of(new WordPanel(words, run.id(), Examples.of(rows), moved));
            case VALUES ->
                subject(run, rows).map(subject -> new PicturePanel(subject, run.id(), pictures, background, moved));
        });
    }

    /** Which side of the pictures is up is the data set's of today: that is no matter of training. */
    private Optional<PictureSubject> subject(Run run, StoredRows rows) {
        if (!Pictures.drawable(rows.sampleShape())) {
            return Optional.empty();
        }
        List<DataPart> parts = DataPart.of(rows);
        return datasets.byId(run.config().dataset())
                .map(dataset -> new PictureSubject(
                        parts,
                        parts.stream().collect(Collectors.toMap(Function.identity(), part -> part.count(rows))),
                        rows.sampleShape(),
                        rows.bytes(),
                        SingletonSupplier.of(() -> new PictureScale(
                                data.range(run, rows), dataset.choices().turned()))));
    }
}
