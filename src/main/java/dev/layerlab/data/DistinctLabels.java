package dev.layerlab.data;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The different labels of a part, in order, each of which can be a class. */
final class DistinctLabels {
    private static final int MOST_CLASSES = 1000;

    /** From here on a double no longer tells one whole number from the next: two labels would become one class. */
    private static final double TOO_LARGE = 1L << 53;

    private DistinctLabels() {}

    /** Null with a finding where a label can be no class, unless such rows are left out, or where there are too many. */
    static List<Comparable<?>> of(Labels part, Findings findings) {
        var distinct = new TreeSet<Comparable<?>>();
        for (int row = 0; row < part.rows(); row++) {
            Comparable<?> label = part.at(row);
            if (isClass(label)) {
                distinct.add(label);
            } else if (!findings.remedies().choices().leaveOut()) {
                reportNoClass(part, row, findings);
                return null;
            }
            if (distinct.size() > MOST_CLASSES) {
                reportTooMany(part, row, findings);
                return null;
            }
        }
        return List.copyOf(distinct);
    }

    /** Whether a label can be a class: a text or a whole number below 2^53. */
    static boolean isClass(Comparable<?> label) {
        return !(label instanceof Double number) || number == Math.rint(number) && Math.abs(number) < TOO_LARGE;
    }

    private static void reportNoClass(Labels part, int row, Findings findings) {
        long unfit = IntStream.range(0, part.rows())
                .filter(other -> !isClass(part.at(other)))
                .count();
        findings.error(
                "label-no-class",
                part.array().name(),
                (long) row,
                "The label in row %,d (counted from 0) is %s: a class must be a whole number below 2^53, or a text. %,d of %,d labels are neither."
                        .formatted(row, part.at(row), unfit, part.rows()),
                "Correct the label or leave the row out.",
                2 * unfit < part.rows() ? findings.remedies().leaveRowsOut() : null);
    }

    private static void reportTooMany(Labels part, int row, Findings findings) {
        findings.error(
                "too-many-classes",
                part.array().name(),
                (long) row,
                "There are more than %,d different labels.".formatted(MOST_CLASSES),
                "Give the role to an array of classes.");
    }
}
