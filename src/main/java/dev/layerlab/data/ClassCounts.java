package dev.layerlab.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How many rows of each class the parts of a data set have. */
final class ClassCounts {
    private ClassCounts() {}

    /** Of every part that there is, training first. */
    static List<Insights.Part> of(Understood data) {
        return Stream.of(
                        part("train", data.train(), data.classCount()),
                        part("validation", data.validation(), data.classCount()),
                        part("test", data.test(), data.classCount()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Insights.Part part(String name, Understood.Part part, int classes) {
        if (part == null) {
            return null;
        }
        int[] counts = new int[classes];
        for (int row = 0; row < part.rows(); row++) {
            counts[part.y(row)]++;
        }
        return new Insights.Part(
                name, part.rows(), Arrays.stream(counts).boxed().toList());
    }

    /** The class with the most rows, the first of several. */
    static int majority(Insights.Part part) {
        List<Integer> counts = part.classCounts();
        int best = 0;
        for (int label = 1; label < counts.size(); label++) {
            best = counts.get(label) > counts.get(best) ? label : best;
        }
        return best;
    }

    /** See {@link Insights#baseline()}. */
    static Double baseline(List<Insights.Part> parts) {
        Insights.Part judged = parts.getLast();
        int majority = majority(parts.getFirst());
        return judged.rows() == 0 ? null : (double) judged.classCounts().get(majority) / judged.rows();
    }
}
