package dev.layerlab.data.hdf5;

import io.jhdf.Constants;
import io.jhdf.ObjectHeader;
import io.jhdf.btree.BTreeV1;
import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.dataset.chunked.DatasetInfo;
import io.jhdf.dataset.chunked.indexing.BTreeIndex;
import io.jhdf.dataset.chunked.indexing.ChunkIndex;
import io.jhdf.dataset.chunked.indexing.ExtensibleArrayIndex;
import io.jhdf.dataset.chunked.indexing.FixedArrayIndex;
import io.jhdf.dataset.chunked.indexing.ImplicitChunkIndex;
import io.jhdf.dataset.chunked.indexing.SingleChunkIndex;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessageV4;
import io.jhdf.storage.HdfBackingStorage;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Where the chunks of an array lie, by any of the indexes that HDF5 has had. */
record Chunks(int[] shape, int bytes, Collection<Chunk> stored) {
    static Chunks of(
            ObjectHeader header, Extent extent, int elementBytes, HdfBackingStorage storage, Hdf5Limits limits) {
        if (header.hasMessageOfType(ChunkedDataLayoutMessage.class)) {
            ChunkedDataLayoutMessage layout = header.getMessageOfType(ChunkedDataLayoutMessage.class);
            int[] shape = layout.getChunkDimensions();
            int bytes = bytesOf(shape, extent, elementBytes, limits);
            long tree = layout.getBTreeAddress();
            return new Chunks(
                    shape,
                    bytes,
                    tree == Constants.UNDEFINED_ADDRESS
                            ? List.of()
                            : BTreeV1.createDataBTree(storage, tree, shape.length)
                                    .getChunks());
        }
        ChunkedDataLayoutMessageV4 layout = header.getMessageOfType(ChunkedDataLayoutMessageV4.class);
        // the last of the stored dimensions is the element's size
        int[] shape = Arrays.copyOf(layout.getChunkDimensions(), layout.getChunkDimensions().length - 1);
        var info = new DatasetInfo(bytesOf(shape, extent, elementBytes, limits), extent.shape(), shape);
        return new Chunks(
                shape,
                info.getChunkSizeInBytes(),
                layout.getAddress() == Constants.UNDEFINED_ADDRESS
                        ? List.of()
                        : index(layout, storage, info).getAllChunks());
    }

    private static ChunkIndex index(ChunkedDataLayoutMessageV4 layout, HdfBackingStorage storage, DatasetInfo info) {
        return switch (layout.getIndexingType()) {
            case ChunkedDataLayoutMessageV4.SINGLE_CHUNK_INDEX -> new SingleChunkIndex(layout, info);
            case ChunkedDataLayoutMessageV4.IMPLICIT_INDEX -> new ImplicitChunkIndex(layout.getAddress(), info);
            case ChunkedDataLayoutMessageV4.FIXED_ARRAY_INDEX ->
                new FixedArrayIndex(storage, layout.getAddress(), info);
            case ChunkedDataLayoutMessageV4.EXTENSIBLE_ARRAY_INDEX ->
                new ExtensibleArrayIndex(storage, layout.getAddress(), info);
            case ChunkedDataLayoutMessageV4.B_TREE_V2_INDEX -> new BTreeIndex(storage, layout.getAddress(), info);
            default ->
                throw new RefusedException(
                        "layout",
                        "its chunks are listed in a way unknown here (%d)".formatted(layout.getIndexingType()),
                        "Save it again.");
        };
    }

    private static int bytesOf(int[] shape, Extent extent, int elementBytes, Hdf5Limits limits) {
        if (shape.length != extent.shape().length) {
            throw new RefusedException("damaged", "its chunks have other axes than the array", "Save it again.");
        }
        long bytes = elementBytes;
        for (int length : shape) {
            bytes = length < 1 || bytes > limits.chunkBytes() ? Long.MAX_VALUE : bytes * length;
        }
        if (bytes > limits.chunkBytes()) {
            throw new RefusedException(
                    "too-large",
                    "its chunks have the shape %s; a chunk may have %,d bytes"
                            .formatted(Arrays.toString(shape), limits.chunkBytes()),
                    "Save it with smaller chunks or without any.");
        }
        return (int) bytes;
    }
}
