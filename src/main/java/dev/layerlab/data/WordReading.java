package dev.layerlab.data;

import dev.layerlab.data.Understood.Part;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Reads rows of word ids with the next word as the label, whether ids count from 0 or from 1. */
final class WordReading {
    private final Material material;
    private final Roles roles;
    private final Choices choices;
    private final Findings findings;

    WordReading(Material material, Roles roles, Choices choices, Findings findings) {
        this.material = material;
        this.roles = roles;
        this.choices = choices;
        this.findings = findings;
    }

    /** Null with a finding where an id has no word. */
    Understood read(List<String> words) {
        List<WordIds> parts = new ArrayList<>();
        parts.add(ids(roles.trainX(), roles.trainY()));
        parts.add(ids(roles.validationX(), roles.validationY()));
        parts.add(ids(roles.testX(), roles.testY()));
        if (findings.haveErrors()) {
            return null;
        }
        Rows train = parts.getFirst().x();
        int firstId = firstId(parts, words.size());
        for (WordIds part : parts) {
            if (part != null) {
                if (!choices.leaveOut()) {
                    check(part, firstId, words.size());
                }
                Shapes.checkEqual(train, part.x(), findings);
            }
        }
        if (findings.haveErrors()) {
            return null;
        }
        return new Understood(
                Columns.Kind.WORDS,
                train.shape(),
                words,
                words,
                firstId,
                part(parts.get(0), firstId, words.size()),
                part(parts.get(1), firstId, words.size()),
                part(parts.get(2), firstId, words.size()));
    }

    private WordIds ids(String x, String y) {
        if (x == null || y == null) {
            return null;
        }
        Labels labels = Labels.of(material.array(y), material, findings);
        if (!(labels instanceof Labels.Numbers numbers)) {
            if (labels != null) {
                findings.error(
                        "labels-no-ids",
                        y,
                        null,
                        "The next word must be one id a row, and '%s' has the shape %s."
                                .formatted(ArrayName.shown(y), labels.array().shape()),
                        "Save the ids of the words.");
            }
            return null;
        }
        Rows rows = Shapes.rows(material.array(x), numbers, material, findings);
        return rows == null ? null : new WordIds(rows, numbers);
    }

    private int firstId(List<WordIds> parts, int words) {
        if (choices.firstId() != null) {
            findings.note(
                    "first-id",
                    roles.trainX(),
                    "Ids of words count from %d, as it was chosen.".formatted(choices.firstId()),
                    null,
                    findings.remedies().countByRange());
            return choices.firstId();
        }
        var range = new DoubleSummaryStatistics();
        parts.stream().filter(Objects::nonNull).map(WordIds::range).forEach(range::combine);
        double least = range.getMin();
        double most = range.getMax();
        int firstId = least == 0 ? 0 : 1;
        if (least >= 1 && most < words) {
            findings.warning(
                    "first-id-unclear",
                    roles.trainX(),
                    null,
                    "Ids go from %.0f to %.0f with %,d words, so they might count from 0 or from 1; 1 is taken."
                            .formatted(least, most, words),
                    "If the decoded rows make no sense, choose 0.",
                    findings.remedies().countFrom(0));
        } else {
            findings.note("first-id", roles.trainX(), "Ids of words count from %d.".formatted(firstId), null);
        }
        return firstId;
    }

    private void check(WordIds part, int firstId, int words) {
        int row = part.firstWithoutWord(firstId, words);
        if (row < 0) {
            return;
        }
        int place = part.placeWithoutWord(row, firstId, words);
        double id = place < 0 ? part.y().at(row) : part.x().at(row, place);
        long unfit = IntStream.range(0, part.rows())
                .filter(other -> !part.areWords(other, firstId, words))
                .count();
        findings.error(
                "id-outside-vocabulary",
                place < 0 ? part.y().array().name() : part.x().array(),
                (long) row,
                "The id %s in row %,d (counted from 0) has no word: %,d words have the ids %d to %d. %,d of %,d rows hold such ids."
                        .formatted(
                                id == Math.rint(id) ? "%.0f".formatted(id) : Double.toString(id),
                                row,
                                words,
                                firstId,
                                words + firstId - 1,
                                unfit,
                                part.rows()),
                "Add the missing word to '%s', correct the id, or leave such rows out."
                        .formatted(ArrayName.shown(roles.vocabulary())),
                remedy(2 * unfit < part.rows()));
    }

    /** @param few whether leaving rows out would leave most of them */
    private Remedy remedy(boolean few) {
        if (choices.firstId() != null) {
            return findings.remedies().countByRange();
        }
        return few ? findings.remedies().leaveRowsOut() : null;
    }

    private Part part(WordIds ids, int firstId, int words) {
        if (ids == null) {
            return null;
        }
        Labels.Numbers y = ids.y();
        int[] selected = choices.leaveOut()
                ? UsableRows.select(
                        ids.x(), row -> ids.areWords(row, firstId, words), "their ids have no words", findings)
                : null;
        return new Part(ids.x(), row -> y.at(row).intValue() - firstId, selected);
    }
}
