package dev.layerlab.data;

import dev.layerlab.data.column.StoredArray;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** Says where rows look like ids of words and no array is known to hold the words: as plain numbers they mean little. */
final class MissingWords {
    private static final int MOST_IDS_A_ROW = 8;
    private static final int LEAST_CLASSES = 10;

    private MissingWords() {}

    static void report(Understood data, Roles roles, Material material, Findings findings) {
        Rows x = data.train().x();
        if (x.width() <= MOST_IDS_A_ROW
                && x.numbers().type().whole()
                && data.classCount() >= LEAST_CLASSES
                && Labels.of(material.array(roles.trainY()), material, findings) instanceof Labels.Numbers y
                && countAlike(x, y)) {
            findings.warning(
                    "words-missing",
                    x.array(),
                    null,
                    "The numbers of '%s' look like ids of words, and so do those of '%s', but no array has the role vocabulary: they are taken as plain values."
                            .formatted(
                                    ArrayName.shown(x.array()),
                                    ArrayName.shown(y.array().name())),
                    "If they are ids, give the role vocabulary to the array of their words, or save one.",
                    remedy(data, material, findings));
        }
    }

    /** Where only one array holds texts enough to be the words: whatever its name is. */
    private static Remedy remedy(Understood data, Material material, Findings findings) {
        List<StoredArray> words = material.contents().arrays().stream()
                .filter(array -> array.holdsText() && array.elements() >= data.classCount())
                .toList();
        return words.size() == 1 ? findings.remedies().words(words.getFirst().name()) : null;
    }

    /** Whether both count from the same number, 0 or 1, up to about the same one. */
    private static boolean countAlike(Rows x, Labels.Numbers y) {
        var ids = new DoubleSummaryStatistics();
        var labels = new DoubleSummaryStatistics();
        for (int row = 0; row < x.count(); row++) {
            labels.accept(y.at(row));
            for (int place = 0; place < x.width(); place++) {
                ids.accept(x.at(row, place));
            }
        }
        return ids.getMin() >= 0
                && Math.abs(ids.getMin() - labels.getMin()) <= 1
                && Math.abs(ids.getMax() - labels.getMax()) <= 0.1 * labels.getMax();
    }
}
