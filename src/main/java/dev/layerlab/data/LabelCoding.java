package dev.layerlab.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which class each label of a data set is: the distinct labels, in order, are the classes 0 to K-1.
 *
 * <p>All parts have the same labels as a rule. Where one part says 1 and 2 and another 0 and 1, each part is taken in its
 * own order, with a warning.
 */
final class LabelCoding {
    private final Map<Labels, List<Comparable<?>>> labels = new HashMap<>();
    private final List<String> names;

    private LabelCoding(List<String> names) {
        this.names = names;
    }

    /**
     * Null with a finding where the labels cannot be classes.
     *
     * @param classNames names that came with the file, empty where none did
     */
    static LabelCoding of(List<Labels> parts, List<String> classNames, Findings findings) {
        var distinct = new ArrayList<List<Comparable<?>>>();
        for (Labels part : parts) {
            List<Comparable<?>> ofPart = DistinctLabels.of(part, findings);
            if (ofPart == null) {
                return null;
            }
            distinct.add(ofPart);
        }
        var union = new TreeSet<Comparable<?>>();
        distinct.forEach(union::addAll);
        String array = parts.getFirst().array().name();
        if (union.size() < 2) {
            findings.error(
                    "one-class",
                    array,
                    null,
                    "Every label is %s: with one class there is nothing to learn."
                            .formatted(union.isEmpty() ? "left out" : shown(union.first())),
                    "Give the role to an array with at least two classes.");
            return null;
        }
        if (!differ(distinct, union.size())) {
            return together(parts, List.copyOf(union), classNames, findings);
        }
        if (!findings.remedies().choices().labelsByValue()) {
            return eachInItsOrder(parts, distinct, findings);
        }
        findings.note(
                "labels-by-value",
                array,
                "The parts' labels differ and are taken by value: %,d classes in all.".formatted(union.size()),
                null,
                findings.remedies().labelsByValue(false));
        return together(parts, List.copyOf(union), classNames, findings);
    }

    /** Whether the parts have as many labels each, but not the same ones. */
    private static boolean differ(List<List<Comparable<?>>> distinct, int union) {
        int first = distinct.getFirst().size();
        return first > 1 && union > first && distinct.stream().allMatch(part -> part.size() == first);
    }

    private static LabelCoding eachInItsOrder(
            List<Labels> parts, List<List<Comparable<?>>> distinct, Findings findings) {
        var coding = new LabelCoding(shown(distinct.getFirst()));
        for (int i = 0; i < parts.size(); i++) {
            coding.labels.put(parts.get(i), distinct.get(i));
            if (!distinct.get(i).equals(distinct.getFirst())) {
                findings.warning(
                        "labels-differ",
                        parts.get(i).array().name(),
                        null,
                        "The labels of '%s' are %s, those of '%s' %s: each are taken in their order."
                                .formatted(
                                        ArrayName.shown(parts.getFirst().array().name()),
                                        list(distinct.getFirst()),
                                        ArrayName.shown(parts.get(i).array().name()),
                                        list(distinct.get(i))),
                        "Make sure that they mean the same classes in this order, or take them by value.",
                        findings.remedies().labelsByValue(true));
            }
        }
        return coding;
    }

    private static LabelCoding together(
            List<Labels> parts, List<Comparable<?>> union, List<String> classNames, Findings findings) {
        String array = parts.getFirst().array().name();
        List<Comparable<?>> coded = union;
        List<String> names = shown(union);
        int first = ClassNames.first(union, classNames, array, findings);
        if (first >= 0) {
            coded = doubles(first, first + classNames.size());
            names = classNames;
        } else if (!classNames.isEmpty()) {
            findings.warning(
                    "class-names",
                    array,
                    null,
                    "The file names %,d classes, but the labels are %s.".formatted(classNames.size(), list(union)),
                    "Without fitting names the labels themselves are shown.",
                    findings.remedies().withoutVocabulary());
        }
        if (!coded.equals(doubles(0, coded.size()))) {
            findings.note(
                    "label-mapping",
                    array,
                    "The labels %s become the classes 0 to %d.".formatted(list(coded), coded.size() - 1),
                    null);
        }
        var coding = new LabelCoding(names);
        for (Labels part : parts) {
            coding.labels.put(part, coded);
        }
        return coding;
    }

    private static List<Comparable<?>> doubles(int from, int to) {
        return IntStream.range(from, to)
                .<Comparable<?>>mapToObj(Double::valueOf)
                .toList();
    }

    private static List<String> shown(List<Comparable<?>> labels) {
        return labels.stream().map(LabelCoding::shown).toList();
    }

    static String shown(Comparable<?> label) {
        return label instanceof Double number && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : label.toString();
    }

    private static String list(List<Comparable<?>> labels) {
        String first = labels.stream().limit(10).map(LabelCoding::shown).collect(Collectors.joining(", "));
        return labels.size() > 10 ? first + ", … (%,d in all)".formatted(labels.size()) : first;
    }

    List<String> names() {
        return names;
    }

    Target target(Labels part) {
        List<Comparable<?>> coded = labels.get(part);
        if (part instanceof Labels.Texts) {
            Map<Object, Integer> classes = new HashMap<>();
            coded.forEach(label -> classes.put(label, classes.size()));
            return row -> classes.get(part.at(row));
        }
        double[] sorted = coded.stream().mapToDouble(label -> (Double) label).toArray();
        return row -> Arrays.binarySearch(sorted, (Double) part.at(row));
    }
}
