package dev.layerlab.data.hdf5;

import io.jhdf.Constants;
import io.jhdf.ObjectHeader;
import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.CompactDataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;
import io.jhdf.object.message.FillValueMessage;
import io.jhdf.object.message.FillValueOldMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.HashSet;
import java.util.Set;

/** Copies an array's elements, byte for byte and row after row, out of whichever layout the user's file has. */
final class RawArray {
    private static final int BUFFER = 1 << 16;

    private final Hdf5Source source;
    private final ObjectHeader header;
    private final FilterChain filters;
    private final Extent extent;
    private final int elementBytes;
    private final Hdf5Limits limits;

    RawArray(
            Hdf5Source source,
            ObjectHeader header,
            FilterChain filters,
            Extent extent,
            int elementBytes,
            Hdf5Limits limits) {
        this.source = source;
        this.header = header;
        this.filters = filters;
        this.extent = extent;
        this.elementBytes = elementBytes;
        this.limits = limits;
    }

    void writeTo(FileChannel out) throws IOException {
        switch (header.getMessageOfType(DataLayoutMessage.class)) {
            case CompactDataLayoutMessage compact -> writeAll(out, compact.getDataBuffer());
            case ContiguousDataLayoutMessage contiguous -> writeContiguous(out, contiguous.getAddress());
            default -> writeChunks(out);
        }
    }

    private void writeContiguous(FileChannel out, long address) throws IOException {
        if (extent.bytes() > 0 && address == Constants.UNDEFINED_ADDRESS) {
            throw neverWritten();
        }
        writeAll(out, extent.bytes() == 0 ? ByteBuffer.allocate(0) : source.bytesAt(address, extent.bytes()));
    }

    private void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        if (bytes.remaining() < extent.bytes()) {
            throw new RefusedException(
                    "damaged",
                    "it declares %,d bytes and holds %,d".formatted(extent.bytes(), bytes.remaining()),
                    "Save it again.");
        }
        bytes.limit(bytes.position() + (int) extent.bytes());
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private void writeChunks(FileChannel out) throws IOException {
        Chunks chunks = Chunks.of(header, extent, elementBytes, source.storage(), limits);
        if (extent.bytes() == 0) {
            return;
        }
        if (chunks.stored().isEmpty()) {
            throw neverWritten();
        }
        writeFillValue(out);
        var place = new ChunkPlace(extent.shape(), chunks.shape(), elementBytes);
        ByteBuffer array = out.map(MapMode.READ_WRITE, 0, extent.bytes());
        Set<Long> seen = new HashSet<>();
        Set<Long> addresses = new HashSet<>();
        for (Chunk chunk : chunks.stored()) {
            if (chunk.getAddress() == Constants.UNDEFINED_ADDRESS) {
                continue; // never written: the fill value stands there
            }
            if (!place.fits(chunk.getChunkOffset())) {
                throw new RefusedException("damaged", "a chunk lies outside of the array", "Save it again.");
            }
            if (!seen.add(place.start(chunk.getChunkOffset()))) {
                throw new RefusedException("damaged", "two chunks claim the same part of the array", "Save it again.");
            }
            if (!addresses.add(chunk.getAddress())) {
                throw new RefusedException(
                        "damaged", "two chunks are said to lie at the same place of the file", "Save it again.");
            }
            place.copy(
                    filters.undo(bytesOf(chunk), chunk.getFilterMask(), chunks.bytes()), chunk.getChunkOffset(), array);
        }
    }

    private byte[] bytesOf(Chunk chunk) {
        ByteBuffer stored = source.bytesAt(chunk.getAddress(), chunk.getSize());
        if (stored.remaining() > 2L * limits.chunkBytes()) {
            throw new RefusedException(
                    "too-large", "a chunk takes %,d bytes in the file".formatted(stored.remaining()), "Save it again.");
        }
        byte[] bytes = new byte[stored.remaining()];
        stored.get(bytes);
        return bytes;
    }

    /** Writing the whole length first also lets a full disk be noticed here, as an error and not as a fault. */
    private void writeFillValue(FileChannel out) throws IOException {
        byte[] fill = fillValue();
        ByteBuffer block = ByteBuffer.allocate(Math.max(elementBytes, BUFFER / elementBytes * elementBytes));
        while (block.hasRemaining()) {
            block.put(fill);
        }
        for (long left = extent.bytes(); left > 0; left -= block.limit()) {
            block.clear().limit((int) Math.min(block.capacity(), left));
            while (block.hasRemaining()) {
                out.write(block);
            }
        }
    }

    private byte[] fillValue() {
        byte[] fill = new byte[elementBytes];
        ByteBuffer declared = declaredFillValue();
        if (declared == null) {
            return fill;
        }
        if (declared.remaining() != elementBytes) {
            throw new RefusedException(
                    "fill-value", "its fill value has another size than its elements", "Save it without a fill value.");
        }
        declared.get(fill);
        return fill;
    }

    private ByteBuffer declaredFillValue() {
        if (header.hasMessageOfType(FillValueMessage.class)) {
            FillValueMessage message = header.getMessageOfType(FillValueMessage.class);
            return message.isFillValueDefined() ? message.getFillValue() : null;
        }
        return header.hasMessageOfType(FillValueOldMessage.class)
                ? header.getMessageOfType(FillValueOldMessage.class).getFillValue()
                : null;
    }

    private static RefusedException neverWritten() {
        return new RefusedException(
                "never-written", "it declares a size, but no values were ever written into it", "Write its values.");
    }
}
