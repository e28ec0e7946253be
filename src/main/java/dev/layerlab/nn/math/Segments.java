package dev.layerlab.nn.math;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * An array as native code takes it, whole or from a number on: kept, because making one at each call would allocate.
 *
 * <p>Several threads may ask, as runs on the same data do: what is kept is only ever replaced by more.
 */
final class Segments {
    private final MemorySegment whole;
    private final int bytes;
    private volatile Part[] parts = {};
    private int latest;

    /**
     * @param whole the array
     * @param bytes of a number
     */
    Segments(MemorySegment whole, int bytes) {
        this.whole = whole;
        this.bytes = bytes;
    }

    /** The array from a number on. Products ask in the same order again and again, so the next place is near. */
    MemorySegment from(int start) {
        if (start == 0) {
            return whole;
        }
        Part[] known = parts;
        int place = latest;
        for (int i = 0; i < known.length; i++, place++) {
            if (place >= known.length) {
                place = 0;
            }
            if (known[place].start == start) {
                latest = place;
                return known[place].segment;
            }
        }
        Part part = new Part(start, whole.asSlice((long) start * bytes));
        Part[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = part;
        parts = more;
        return part.segment;
    }

    private record Part(int start, MemorySegment segment) {}
}
