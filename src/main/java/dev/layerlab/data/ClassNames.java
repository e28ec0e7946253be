package dev.layerlab.data;

import java.util.List;

/** Which label the names of classes begin with: they count from 0 or from 1, as the labels' range allows. */
final class ClassNames {
    private ClassNames() {}

    /** The label that the first name belongs to, 0 or 1, or -1 where the names do not fit the labels. */
    static int first(List<Comparable<?>> labels, List<String> names, String array, Findings findings) {
        boolean from0 = fit(labels, names, 0);
        boolean from1 = fit(labels, names, 1);
        if (from0 && from1) {
            return chosen(labels, names, array, findings);
        }
        return from0 ? 0 : from1 ? 1 : -1;
    }

    private static boolean fit(List<Comparable<?>> labels, List<String> names, int first) {
        return labels.getFirst() instanceof Double least
                && labels.getLast() instanceof Double most
                && least >= first
                && most < first + names.size();
    }

    /** Where the range allows both: 0, unless it was chosen otherwise. */
    private static int chosen(List<Comparable<?>> labels, List<String> names, String array, Findings findings) {
        Integer choice = findings.remedies().choices().firstId();
        int first = choice == null ? 0 : choice;
        int least = ((Double) labels.getFirst()).intValue();
        findings.warning(
                "class-names-unclear",
                array,
                null,
                "The labels go from %d to %s and there are %,d names, which might count from 0 or from 1; %d is %s: the label %d is '%s'."
                        .formatted(
                                least,
                                LabelCoding.shown(labels.getLast()),
                                names.size(),
                                first,
                                choice == null ? "taken" : "chosen",
                                least,
                                names.get(least - first)),
                "If rows have the names of other classes, choose %d.".formatted(1 - first),
                findings.remedies().countFrom(1 - first));
        return first;
    }
}
