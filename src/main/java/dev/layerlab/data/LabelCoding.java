package dev.layerlab.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which class each label of a data set is: the distinct labels of all parts, in order, are the classes 0 to K-1. */
final class LabelCoding {
    private static final int MOST_CLASSES = 1000;

    private final List<Comparable<?>> labels;
    private final List<String> names;

    private LabelCoding(List<Comparable<?>> labels, List<String> names) {
        this.labels = labels;
        this.names = names;
    }

    /**
     * Null with a finding where the labels cannot be classes.
     *
     * @param classNames names that came with the file, empty where none did
     */
    static LabelCoding of(List<Labels> parts, List<String> classNames, Findings findings) {
        var distinct = new TreeSet<Comparable<?>>();
        for (Labels part : parts) {
            if (!collect(part, distinct, findings)) {
                return null;
            }
        }
        String array = parts.getFirst().array().name();
        if (distinct.size() < 2) {
            findings.error(
                    "one-class",
                    array,
                    null,
                    "Every label is %s: with one class there is nothing to learn.".formatted(shown(distinct.first())),
                    "Give the role to an array with at least two classes.");
            return null;
        }
        return named(List.copyOf(distinct), classNames, array, findings);
    }

    private static boolean collect(Labels part, TreeSet<Comparable<?>> distinct, Findings findings) {
        for (int row = 0; row < part.rows(); row++) {
            Comparable<?> label = part.at(row);
            if (label instanceof Double number && number != Math.rint(number) || label.equals(Double.NaN)) {
                findings.error(
                        "label-no-class",
                        part.array().name(),
                        (long) row,
                        "The label in row %,d (counted from 0) is %s: a class must be a whole number or a text."
                                .formatted(row, label),
                        "Correct the label or leave the row out.");
                return false;
            }
            distinct.add(label);
            if (distinct.size() > MOST_CLASSES) {
                findings.error(
                        "too-many-classes",
                        part.array().name(),
                        (long) row,
                        "There are more than %,d different labels.".formatted(MOST_CLASSES),
                        "Give the role to an array of classes.");
                return false;
            }
        }
        return true;
    }

    private static LabelCoding named(List<Comparable<?>> labels, List<String> names, String array, Findings findings) {
        for (int first = 0; first <= 1; first++) {
            if (namesFit(labels, names, first)) {
                var all = doubles(first, first + names.size());
                return new LabelCoding(all, names);
            }
        }
        List<String> shown = labels.stream().map(LabelCoding::shown).toList();
        if (!names.isEmpty()) {
            findings.warning(
                    "class-names",
                    array,
                    null,
                    "The file names %,d classes, but the labels are %s.".formatted(names.size(), list(shown)),
                    "Without fitting names the labels themselves are shown.");
        }
        var coding = new LabelCoding(labels, shown);
        if (!labels.equals(doubles(0, labels.size()))) {
            findings.note(
                    "label-mapping",
                    array,
                    "The labels %s become the classes 0 to %d.".formatted(list(shown), labels.size() - 1),
                    null);
        }
        return coding;
    }

    private static boolean namesFit(List<Comparable<?>> labels, List<String> names, int first) {
        return labels.getFirst() instanceof Double least
                && labels.getLast() instanceof Double most
                && least >= first
                && most < first + names.size();
    }

    private static List<Comparable<?>> doubles(int from, int to) {
        return IntStream.range(from, to)
                .<Comparable<?>>mapToObj(Double::valueOf)
                .toList();
    }

    private static String list(List<String> shown) {
        String first = shown.stream().limit(10).collect(Collectors.joining(", "));
        return shown.size() > 10 ? first + ", … (%,d in all)".formatted(shown.size()) : first;
    }

    private static String shown(Comparable<?> label) {
        return label instanceof Double number && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : label.toString();
    }

    List<String> names() {
        return names;
    }

    Target target(Labels part) {
        if (part instanceof Labels.Texts) {
            Map<Object, Integer> classes = new HashMap<>();
            labels.forEach(label -> classes.put(label, classes.size()));
            return row -> classes.get(part.at(row));
        }
        double[] sorted = labels.stream().mapToDouble(label -> (Double) label).toArray();
        return row -> Arrays.binarySearch(sorted, (Double) part.at(row));
    }
}
