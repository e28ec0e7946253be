package dev.layerlab.data.hdf5;

import java.nio.ByteBuffer;

/** Copies a chunk's rows to where they belong in the whole array; what reaches past the array's edge is dropped. */
final class ChunkPlace {
    private final long[] shape;
    private final int[] chunk;
    private final int elementBytes;

    ChunkPlace(long[] shape, int[] chunk, int elementBytes) {
        this.shape = shape;
        this.chunk = chunk;
        this.elementBytes = elementBytes;
    }

    /** Whether a chunk can begin there: inside the array, a whole number of chunks from its origin. */
    boolean fits(long[] offset) {
        for (int i = 0; i < shape.length; i++) {
            if (offset[i] < 0 || offset[i] >= shape[i] || offset[i] % chunk[i] != 0) {
                return false;
            }
        }
        return true;
    }

    void copy(byte[] bytes, long[] offset, ByteBuffer array) {
        copy(bytes, 0, offset, 0, array, 0);
    }

    private void copy(byte[] bytes, long from, long[] offset, long to, ByteBuffer array, int axis) {
        long rows = Math.min(chunk[axis], shape[axis] - offset[axis]);
        if (axis == shape.length - 1) {
            int target = (int) ((to * shape[axis] + offset[axis]) * elementBytes);
            array.put(target, bytes, (int) (from * chunk[axis] * elementBytes), (int) rows * elementBytes);
            return;
        }
        for (long row = 0; row < rows; row++) {
            copy(bytes, from * chunk[axis] + row, offset, to * shape[axis] + offset[axis] + row, array, axis + 1);
        }
    }
}
