package dev.layerlab.data;

import dev.layerlab.data.Insights.Overlap;
import dev.layerlab.data.StoredRows.Twin;
import dev.layerlab.data.Understood.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts rows of one part that stand in another part too, by 64-bit fingerprints.
 *
 * <p>Two different rows share a fingerprint once in 10^19 pairs or so. Word rows count with the word that follows.
 */
final class Overlaps {
    private Overlaps() {}

    static Overlap of(Part test, Part train, boolean withLabel) {
        long[] prints = new long[test.rows()];
        for (int row = 0; row < prints.length; row++) {
            prints[row] = fingerprint(test, row, withLabel);
        }
        Arrays.sort(prints);
        int[] starts = starts(prints);
        boolean[] seen = new boolean[prints.length];
        for (int row = 0; row < train.rows(); row++) {
            long print = fingerprint(train, row, withLabel);
            int at = Arrays.binarySearch(prints, starts[first16(print)], starts[first16(print) + 1], print);
            if (at >= 0) {
                seen[at] = true;
            }
        }
        return new Overlap(count(prints, seen), test.rows());
    }

    /** Where the prints with each first 16 bits begin among the sorted ones: a search in a drawer, not in the whole. */
    private static int[] starts(long[] sorted) {
        int[] starts = new int[(1 << 16) + 1];
        for (long print : sorted) {
            starts[first16(print) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /** In the order of signed numbers. */
    private static int first16(long print) {
        return (int) ((print ^ Long.MIN_VALUE) >>> 48);
    }

    /** The first rows of one part that stand in another part too, each with the first row there. */
    static List<Twin> twins(Part test, Part train, boolean withLabel, int most) {
        Map<Long, Integer> firstRows = new HashMap<>();
        for (int row = 0; row < test.rows(); row++) {
            firstRows.putIfAbsent(fingerprint(test, row, withLabel), row);
        }
        var twins = new ArrayList<Twin>();
        for (int row = 0; row < train.rows() && twins.size() < most; row++) {
            Integer twin = firstRows.remove(fingerprint(train, row, withLabel));
            if (twin != null) {
                twins.add(new Twin(twin, row));
            }
        }
        twins.sort(Comparator.comparingInt(Twin::testRow));
        return twins;
    }

    /** A search finds one of several equal prints: the others next to it count as well. */
    private static int count(long[] sorted, boolean[] seen) {
        int count = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            boolean any = false;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                any |= seen[to++];
            }
            count += any ? to - from : 0;
            from = to;
        }
        return count;
    }

    private static long fingerprint(Part part, int row, boolean withLabel) {
        long print = withLabel ? part.y(row) : 0;
        for (int place = 0; place < part.x().width(); place++) {
            print = mixed(print + Double.doubleToLongBits(part.x(row, place)));
        }
        return print;
    }

    /** The finalizer of SplitMix64 (Steele and others, 2014), with its increment. */
    private static long mixed(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
