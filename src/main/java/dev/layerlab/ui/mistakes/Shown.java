package dev.layerlab.ui.mistakes;

import com.vaadin.flow.component.html.Section;
import dev.layerlab.data.Columns;
import dev.layerlab.predict.Confusion;
import dev.layerlab.predict.Mistakes;
import dev.layerlab.ui.Figures;
import dev.layerlab.ui.data.PictureScale;
import dev.layerlab.ui.data.Pictures;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the panel shows of an examination: texts and pictures already drawn, so that the data themselves can go.
 *
 * @param wrong the wrong rows of the largest figures
 * @param units the first layer's, empty where they are no pictures
 */
record Shown(String summary, Confusion confusion, List<WrongRow> wrong, List<UnitPicture> units) {
    /** Takes a moment, for it draws. */
    static Shown of(Mistakes mistakes, Supplier<PictureScale> scales) {
        Columns columns = mistakes.columns();
        Optional<PictureScale> scale = columns.kind() == Columns.Kind.VALUES && Pictures.drawable(columns.sampleShape())
                ? Optional.of(scales.get())
                : Optional.empty();
        return new Shown(
                summary(mistakes),
                mistakes.confusion(),
                WrongRow.of(mistakes, scale),
                scale.map(known -> UnitPicture.of(mistakes, known.turned())).orElse(List.of()));
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
