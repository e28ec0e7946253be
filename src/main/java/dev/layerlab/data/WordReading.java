package dev.layerlab.data;

import dev.layerlab.data.Understood.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        List<Ids> parts = new ArrayList<>();
        parts.add(ids(roles.trainX(), roles.trainY()));
        parts.add(ids(roles.validationX(), roles.validationY()));
        parts.add(ids(roles.testX(), roles.testY()));
        if (findings.haveErrors()) {
            return null;
        }
        Rows train = parts.getFirst().x();
        int firstId = firstId(parts, words.size());
        for (Ids part : parts) {
            if (part != null) {
                check(part, firstId, words.size());
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
                part(parts.get(0), firstId),
                part(parts.get(1), firstId),
                part(parts.get(2), firstId));
    }

    private record Ids(Rows x, Labels.Numbers y) {}

    private Ids ids(String x, String y) {
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
                                .formatted(y, labels.array().shape()),
                        "Save the ids of the words.");
            }
            return null;
        }
        Rows rows = Shapes.rows(material.array(x), numbers, material, findings);
        return rows == null ? null : new Ids(rows, numbers);
    }

    private int firstId(List<Ids> parts, int words) {
        if (choices.firstId() != null) {
            return choices.firstId();
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Ids part : parts) {
            if (part != null) {
                for (long i = 0; i < part.x().numbers().length(); i++) {
                    least = Math.min(least, part.x().numbers().at(i));
                    most = Math.max(most, part.x().numbers().at(i));
                }
                for (int row = 0; row < part.y().rows(); row++) {
                    least = Math.min(least, part.y().at(row));
                    most = Math.max(most, part.y().at(row));
                }
            }
        }
        int firstId = least == 0 ? 0 : 1;
        if (least >= 1 && most < words) {
            findings.warning(
                    "first-id-unclear",
                    roles.trainX(),
                    null,
                    "Ids go from %.0f to %.0f with %,d words, so they might count from 0 or from 1; 1 is taken."
                            .formatted(least, most, words),
                    "If the decoded rows make no sense, choose 0.");
        } else {
            findings.note("first-id", roles.trainX(), "Ids of words count from %d.".formatted(firstId), null);
        }
        return firstId;
    }

    private void check(Ids part, int firstId, int words) {
        Rows x = part.x();
        for (int row = 0; row < x.count(); row++) {
            for (int place = 0; place < x.width(); place++) {
                if (!isWord(x.at(row, place), firstId, words)) {
                    report(x.array(), row, x.at(row, place), firstId, words);
                    return;
                }
            }
        }
        for (int row = 0; row < part.y().rows(); row++) {
            if (!isWord(part.y().at(row), firstId, words)) {
                report(part.y().array().name(), row, part.y().at(row), firstId, words);
                return;
            }
        }
    }

    /** NaN and fractions are no words either. */
    private static boolean isWord(double id, int firstId, int words) {
        return id >= firstId && id < words + firstId && id == Math.rint(id);
    }

    private void report(String array, int row, double id, int firstId, int words) {
        String shown = id == Math.rint(id) ? "%.0f".formatted(id) : Double.toString(id);
        findings.error(
                "id-outside-vocabulary",
                array,
                (long) row,
                "The id %s in row %,d (counted from 0) has no word: %,d words have the ids %d to %d."
                        .formatted(shown, row, words, firstId, words + firstId - 1),
                "Add the missing word to '%s', or correct the id.".formatted(roles.vocabulary()));
    }

    private static Part part(Ids ids, int firstId) {
        if (Objects.isNull(ids)) {
            return null;
        }
        Labels.Numbers y = ids.y();
        return new Part(ids.x(), row -> y.at(row).intValue() - firstId, null);
    }
}
