package dev.layerlab.ui.mistakes;

import com.vaadin.flow.component.html.Section;
import dev.layerlab.data.Dataset;
import dev.layerlab.predict.Confusion;
import dev.layerlab.predict.Mistakes;
import dev.layerlab.ui.Figures;
import java.util.List;
import java.util.Optional;

/**
 * What the panel shows of an examination: texts and pictures already drawn, so that the data themselves can go.
 *
 * @param wrong the wrong rows of the largest figures
 * @param units the first layer's, empty where they are no pictures
 */
record Shown(String summary, Confusion confusion, List<WrongRow> wrong, List<UnitPicture> units) {
    /** Takes a moment, for it draws. */
    static Shown of(Mistakes mistakes, Dataset dataset) {
        return new Shown(
                summary(mistakes),
                mistakes.confusion(),
                WrongRow.of(mistakes, dataset),
                UnitPicture.of(mistakes, dataset.choices().turned()));
    }

    private static String summary(Mistakes mistakes) {
        Confusion confusion = mistakes.confusion();
        return "%,d of %,d %s rows wrong, %s right. Weights of epoch %,d, the best."
                .formatted(
                        confusion.rows() - confusion.right(),
                        confusion.rows(),
                        mistakes.part().word(),
                        Figures.share((double) confusion.right() / confusion.rows()),
                        mistakes.epoch());
    }

    Section confusions() {
        return confusion.classes().size() <= ConfusionTable.MOST
                ? new ConfusionTable(confusion)
                : new ConfusionList(confusion);
    }

    Section wrongRows() {
        return new WrongRows(wrong);
    }

    Optional<Section> firstLayer() {
        return units.isEmpty() ? Optional.empty() : Optional.of(new FirstLayer(units));
    }
}
