package dev.layerlab.data.hdf5;

import io.jhdf.object.message.DataSpace;
import java.util.Arrays;
import java.util.List;

/** An array's shape and size, taken from what it declares and checked before a byte is read. */
record Extent(long[] shape, long elements, long bytes) {
    static Extent of(long[] shape, int elementBytes, Hdf5Limits limits) {
        if (shape.length > limits.rank()) {
            throw new RefusedException(
                    "rank",
                    "it has %d axes; at most %d are read".formatted(shape.length, limits.rank()),
                    "Reshape it.");
        }
        long elements = 1;
        for (long length : shape) {
            elements = length < 0 ? Long.MAX_VALUE : saturated(elements, length);
        }
        long bytes = saturated(elements, elementBytes);
        if (bytes > limits.arrayBytes() || Arrays.stream(shape).anyMatch(length -> length > Integer.MAX_VALUE)) {
            throw new RefusedException(
                    "too-large",
                    "it declares the size %s, %s; at most %,d bytes are read"
                            .formatted(
                                    Arrays.toString(shape),
                                    bytes == Long.MAX_VALUE
                                            ? "more bytes than can be counted"
                                            : "%,d bytes".formatted(bytes),
                                    limits.arrayBytes()),
                    "Save a part of it, or a smaller type.");
        }
        return new Extent(shape, elements, bytes);
    }

    /** No axis may be longer than the file itself says that it can become: the bytes behind it are something else's. */
    static void checkLargest(DataSpace space) {
        long[] shape = space.getDimensionsAsLong();
        for (int axis = 0; space.isMaxSizesPresent() && axis < shape.length; axis++) {
            if (Long.compareUnsigned(shape[axis], space.getMaxSizes()[axis]) > 0) {
                throw new RefusedException(
                        "damaged",
                        "its shape %s is larger than it says that it can ever become".formatted(Arrays.toString(shape)),
                        "Download or copy the file again, or save the array again.");
            }
        }
    }

    /** Sizes that would overflow are as good as endless; a later axis of length 0 must not make them small again. */
    private static long saturated(long a, long b) {
        return a == Long.MAX_VALUE || Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }

    List<Integer> axes() {
        return Arrays.stream(shape).mapToObj(Math::toIntExact).toList();
    }
}
