package dev.layerlab.data.hdf5;

import java.nio.ByteBuffer;

/** Copies a chunk's rows to where they belong in the whole array; what reaches past the array's edge is dropped. */
final class ChunkPlace {
    private final long[] shape;
    private final int[] chunk;

    /** Bytes of one step along each axis, in the array and in the chunk. */
    private final long[] arrayStep;

    private final int[] chunkStep;

    /** The first axis from which on a chunk is as wide as the array, so that its bytes lie side by side in both. */
    private final int wholeFrom;

    ChunkPlace(long[] shape, int[] chunk, int elementBytes) {
        this.shape = shape;
        this.chunk = chunk;
        this.arrayStep = new long[shape.length];
        this.chunkStep = new int[shape.length];
        long inArray = elementBytes;
        int inChunk = elementBytes;
        int whole = shape.length - 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            arrayStep[axis] = inArray;
            chunkStep[axis] = inChunk;
            if (inArray == inChunk) {
                whole = axis;
            }
            inArray *= shape[axis];
            inChunk *= chunk[axis];
        }
        this.wholeFrom = whole;
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

    /** The byte of the array where a chunk begins: a number of its own for each chunk. */
    long start(long[] offset) {
        long start = 0;
        for (int i = 0; i < shape.length; i++) {
            start += offset[i] * arrayStep[i];
        }
        return start;
    }

    void copy(byte[] bytes, long[] offset, ByteBuffer array) {
        copy(bytes, 0, offset, start(offset), array, 0);
    }

    private void copy(byte[] bytes, int from, long[] offset, long to, ByteBuffer array, int axis) {
        int rows = (int) Math.min(chunk[axis], shape[axis] - offset[axis]);
        if (axis >= wholeFrom) {
            array.put((int) to, bytes, from, rows * chunkStep[axis]);
            return;
        }
        for (int row = 0; row < rows; row++) {
            copy(bytes, from + row * chunkStep[axis], offset, to + row * arrayStep[axis], array, axis + 1);
        }
    }
}
