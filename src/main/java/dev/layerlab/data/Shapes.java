package dev.layerlab.data;

import dev.layerlab.data.column.StoredArray;

/** Checks that arrays which belong together have the lengths and shapes for it. */
final class Shapes {
    private Shapes() {}

    /** The rows of x that go with these labels; null with a finding where the counts differ. */
    static Rows rows(StoredArray x, Labels y, Material material, Findings findings) {
        boolean preferLast = findings.remedies().choices().samplesLast();
        Rows rows = Rows.of(x, material, y.rows(), preferLast);
        if (rows == null) {
            findings.error(
                    "rows-differ",
                    x.name(),
                    null,
                    "'%s' has the shape %s and '%s' %,d labels: no axis of the first is as long."
                            .formatted(
                                    ArrayName.shown(x.name()),
                                    x.shape(),
                                    ArrayName.shown(y.array().name()),
                                    y.rows()),
                    "Save as many rows as labels, or give the role to another array.",
                    findings.remedies().withoutPartOf(x.name()));
        } else if (Rows.hasTwoSampleAxes(x, y.rows())) {
            reportAxes(x, preferLast, findings);
        } else if (rows.samplesLast()) {
            findings.note(
                    "samples-last",
                    x.name(),
                    "The last axis of '%s' (shape %s) counts the samples, as MATLAB and Julia write it."
                            .formatted(ArrayName.shown(x.name()), x.shape()),
                    null);
        }
        if (rows != null && rows.channelsFirst()) {
            findings.note(
                    "channels-first",
                    x.name(),
                    "The channels of '%s' (shape %s) stand before rows and columns; a picture is taken as %s."
                            .formatted(ArrayName.shown(x.name()), x.shape(), rows.shape()),
                    null);
        }
        return rows;
    }

    private static void reportAxes(StoredArray x, boolean last, Findings findings) {
        findings.warning(
                "axes-unclear",
                x.name(),
                null,
                "The first and the last axis of '%s' (shape %s) are both as long as the labels: the %s one is taken to count the samples."
                        .formatted(ArrayName.shown(x.name()), x.shape(), last ? "last" : "first"),
                "If that is wrong, take the other one.",
                findings.remedies().samplesLast(!last));
    }

    static void checkEqual(Rows train, Rows part, Findings findings) {
        if (!train.shape().equals(part.shape())) {
            findings.error(
                    "shapes-differ",
                    part.array(),
                    null,
                    "A sample of '%s' has the shape %s, one of '%s' has %s."
                            .formatted(
                                    ArrayName.shown(train.array()),
                                    train.shape(),
                                    ArrayName.shown(part.array()),
                                    part.shape()),
                    "Save all parts alike, or give the role to another array.",
                    findings.remedies().withoutPartOf(part.array()));
        }
    }
}
