package dev.layerlab.nn.math;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * An array as native code takes it, whole or from a number on: kept, because making one at each call would allocate.
 *
 * <p>Belongs to one thread. The weights, which the two threads of halves share, are always a second factor, and that one
 * is taken whole.
 */
final class Segments {
    private final MemorySegment whole;
    private final int bytes;
    private int[] starts = {};
    private MemorySegment[] parts = {};

    /**
     * @param whole the array
     * @param bytes of a number
     */
    Segments(MemorySegment whole, int bytes) {
        this.whole = whole;
        this.bytes = bytes;
    }

    /** The array from a number on; there are never more than some dozen such places. */
    MemorySegment from(int start) {
        if (start == 0) {
            return whole;
        }
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == start) {
                return parts[i];
            }
        }
        starts = Arrays.copyOf(starts, starts.length + 1);
        parts = Arrays.copyOf(parts, parts.length + 1);
        starts[starts.length - 1] = start;
        parts[parts.length - 1] = whole.asSlice((long) start * bytes);
        return parts[parts.length - 1];
    }
}
