package dev.layerlab.data;

import dev.layerlab.data.column.ElementType;
import dev.layerlab.data.column.NumberColumn;
import dev.layerlab.data.column.StoredArray;
import java.util.List;

/**
 * An array looked at as samples: {@code count} rows of {@code width} numbers, wherever the samples' axis lies.
 *
 * @param shape one sample's shape; a picture's is (rows, columns) or (rows, columns, channels)
 * @param samplesLast whether the samples' axis is the array's last one, as MATLAB and Julia write it
 * @param channelsFirst whether the array has a picture's channels before its rows, as PyTorch writes it
 */
record Rows(
        String array,
        NumberColumn numbers,
        int count,
        int width,
        List<Integer> shape,
        boolean samplesLast,
        boolean channelsFirst) {
    private static final int SMALLEST_FLAT_PICTURE = 100;
    private static final int ONE_IN = 1024; // numbers: some ten microseconds

    /**
     * The axis as long as the labels is the samples'; null where no axis is.
     *
     * @param preferLast whether it is the last one where the first and the last are both that long
     */
    static Rows of(StoredArray array, Material material, int samples, boolean preferLast) {
        List<Integer> axes = array.shape();
        if (axes.isEmpty() || axes.getFirst() != samples && axes.getLast() != samples) {
            return null;
        }
        boolean first = hasTwoSampleAxes(array, samples) ? !preferLast : axes.getFirst() == samples;
        List<Integer> sample = first ? axes.subList(1, axes.size()) : axes.subList(0, axes.size() - 1);
        return new Rows(
                array.name(),
                material.numbers(array),
                samples,
                sample.stream().reduce(1, Math::multiplyExact),
                shape(sample, array.type()),
                !first,
                hasChannelsFirst(sample));
    }

    /** Whether the lengths alone do not say which axis counts the samples. */
    static boolean hasTwoSampleAxes(StoredArray array, int samples) {
        List<Integer> axes = array.shape();
        return axes.size() > 1 && axes.getFirst() == samples && axes.getLast() == samples;
    }

    private static List<Integer> shape(List<Integer> sample, ElementType type) {
        if (sample.isEmpty()) {
            return List.of(1);
        }
        if (hasChannelsFirst(sample)) {
            return List.of(sample.get(1), sample.get(2), sample.get(0));
        }
        return isFlatPicture(sample, type) ? List.of(side(sample), side(sample)) : List.copyOf(sample);
    }

    private static boolean hasChannelsFirst(List<Integer> sample) {
        return sample.size() == 3 && isChannels(sample.get(0)) && !isChannels(sample.get(2));
    }

    private static boolean isChannels(int length) {
        return length == 1 || length == 3;
    }

    /** Bytes in a row whose number is a square are taken for the pixels of a picture. */
    private static boolean isFlatPicture(List<Integer> sample, ElementType type) {
        return sample.size() == 1
                && type == ElementType.UINT8
                && sample.getFirst() >= SMALLEST_FLAT_PICTURE
                && side(sample) * side(sample) == sample.getFirst();
    }

    private static int side(List<Integer> sample) {
        return (int) Math.round(Math.sqrt(sample.getFirst()));
    }

    /** The number at a place of a sample, places being counted in the order of {@link #shape()}. */
    double at(int row, int place) {
        int inSample = channelsFirst ? place % channels() * (width / channels()) + place / channels() : place;
        long index = samplesLast ? (long) inSample * count + row : (long) row * width + inSample;
        if (index % ONE_IN == 0) {
            QuietThread.giveWay();
        }
        return numbers.at(index);
    }

    private int channels() {
        return shape.get(2);
    }
}
