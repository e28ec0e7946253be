package dev.layerlab.data;

import dev.layerlab.data.column.NumberColumn;
import dev.layerlab.data.column.StoredArray;
import java.util.List;

/**
 * An array looked at as samples: {@code count} rows of {@code width} numbers.
 *
 * @param shape one sample's shape
 * @param samplesLast whether the samples' axis is the array's last one, as MATLAB and Julia write it
 */
record Rows(String array, NumberColumn numbers, int count, int width, List<Integer> shape, boolean samplesLast) {
    /** The axis as long as the labels is the samples'; null where no axis is. */
    static Rows of(StoredArray array, Material material, int samples) {
        List<Integer> axes = array.shape();
        if (axes.isEmpty()) {
            return null;
        }
        boolean first = axes.getFirst() == samples;
        if (!first && axes.getLast() != samples) {
            return null;
        }
        List<Integer> sample = first ? axes.subList(1, axes.size()) : axes.subList(0, axes.size() - 1);
        int width = sample.stream().reduce(1, Math::multiplyExact);
        return new Rows(
                array.name(),
                material.numbers(array),
                samples,
                width,
                sample.isEmpty() ? List.of(1) : List.copyOf(sample),
                !first);
    }

    double at(int row, int place) {
        return numbers.at(samplesLast ? (long) place * count + row : (long) row * width + place);
    }
}
