package dev.layerlab.data;

import dev.layerlab.data.Insights.Overlap;
import dev.layerlab.data.Insights.Values;
import dev.layerlab.data.Understood.Part;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at an understood data set as a whole: counts, ranges, and what would mislead someone who trains on it. */
final class Inspection {
    private static final int EXAMPLES = 3;
    private static final double STRONG_IMBALANCE = 0.9;

    private final Understood data;
    private final Findings findings;
    private final List<Insights.Part> parts;

    Inspection(Understood data, Findings findings) {
        this.data = data;
        this.findings = findings;
        this.parts = ClassCounts.of(data);
    }

    Insights inspect() {
        reportClasses();
        boolean words = data.kind() == Columns.Kind.WORDS;
        reportPictures();
        Values values = words ? null : new ValueCheck(findings).check(data);
        Overlap overlap = data.test() == null ? null : Overlaps.of(data.test(), data.train(), words);
        reportOverlap(overlap);
        var counts = new WordCounts(data);
        return new Insights(
                understood(),
                words
                        ? IntStream.range(0, Math.min(EXAMPLES, data.train().rows()))
                                .mapToObj(counts::example)
                                .toList()
                        : List.of(),
                parts,
                ClassCounts.baseline(parts),
                overlap,
                values,
                words ? counts.words() : List.of(),
                words ? counts.rows() : List.of());
    }

    private void reportClasses() {
        if (data.kind() == Columns.Kind.WORDS) {
            return;
        }
        Insights.Part train = parts.getFirst();
        String array = data.train().x().array();
        int majority = ClassCounts.majority(train);
        double share = (double) train.classCounts().get(majority) / train.rows();
        if (share >= STRONG_IMBALANCE) {
            findings.warning(
                    "imbalance",
                    array,
                    null,
                    "%.1f %% of the training rows are of the class %s: always answering that looks good and says nothing."
                            .formatted(100 * share, data.classes().get(majority)),
                    "Look at the figures of each class, or save more rows of the others.");
        }
        if (isSorted(data.train())) {
            findings.note(
                    "sorted-by-class",
                    array,
                    "The training rows are sorted by class.",
                    "Runs shuffle them before every epoch.");
        }
        for (int label = 0; label < data.classCount(); label++) {
            if (train.classCounts().get(label) == 0) {
                findings.warning(
                        "class-untrained",
                        array,
                        null,
                        "No training row is of the class %s."
                                .formatted(data.classes().get(label)),
                        "Add rows of it to the training part.");
            }
        }
    }

    private void reportPictures() {
        if (!data.holdsPictures()) {
            return;
        }
        boolean turned = findings.remedies().choices().turned();
        findings.note(
                "picture-side",
                data.train().x().array(),
                turned
                        ? "Pictures are shown with rows and columns exchanged; to training it makes no difference."
                        : "Pictures are shown as they are stored. Those that MATLAB or Julia wrote lie on their side.",
                null,
                findings.remedies().turn(!turned));
    }

    private static boolean isSorted(Part part) {
        for (int row = 1; row < part.rows(); row++) {
            if (part.y(row) < part.y(row - 1)) {
                return false;
            }
        }
        return part.rows() > 1;
    }

    private void reportOverlap(Overlap overlap) {
        if (overlap != null && overlap.rows() > 0) {
            findings.warning(
                    "test-in-train",
                    data.test().x().array(),
                    null,
                    "%,d of the %,d test rows (%.1f %%) also stand in the training part."
                            .formatted(overlap.rows(), overlap.of(), 100 * overlap.share()),
                    "Test figures say less about new rows than they seem to.");
        }
    }

    private String understood() {
        String what = data.kind() == Columns.Kind.WORDS
                ? "next word. %,d words, ids count from %d"
                        .formatted(data.vocabulary().size(), data.firstId())
                : "%s in %,d classes".formatted(sample(), data.classCount());
        return "Understood as: %s. %s."
                .formatted(
                        what,
                        String.join(
                                        ", ",
                                        parts.stream()
                                                .map(part -> "%,d %s".formatted(part.rows(), part.name()))
                                                .toList())
                                + " rows");
    }

    private String sample() {
        List<Integer> shape = data.sampleShape();
        return switch (shape.size()) {
            case 1 -> "rows of %,d values".formatted(shape.getFirst());
            case 2 -> "grey pictures of %d × %d".formatted(shape.get(0), shape.get(1));
            case 3 -> "pictures of %d × %d × %d".formatted(shape.get(0), shape.get(1), shape.get(2));
            default -> "samples of the shape " + shape;
        };
    }
}
