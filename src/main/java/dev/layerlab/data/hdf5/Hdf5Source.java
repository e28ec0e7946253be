package dev.layerlab.data.hdf5;

import io.jhdf.HdfFile;
import io.jhdf.storage.HdfBackingStorage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/**
 * A user's file, opened from its bytes alone.
 *
 * <p>jHDF is given a buffer and no path: it could not open a second file if it wanted to.
 */
final class Hdf5Source {
    private static final String AGAIN = "Download or copy it again, then upload it.";

    /** Places in the superblock, counted from the file's signature. */
    private static final int VERSION = 8;

    private static final int MARKS = 11;
    private static final int MARKING_VERSION = 3;
    private static final int BEING_WRITTEN = 0b101;

    private final HdfFile file;
    private final long size;

    private Hdf5Source(HdfFile file, long size) {
        this.file = file;
        this.size = size;
    }

    static Hdf5Source open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            long size = channel.size();
            if (size == 0) {
                throw new RefusedException("empty", "The file is empty: it has 0 bytes.", AGAIN);
            }
            ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, size);
            checkClosed(bytes, Signature.find(bytes));
            var source = new Hdf5Source(HdfFile.fromByteBuffer(bytes), size);
            source.checkWhole();
            return source;
        }
    }

    /** The newest files say so while a program writes them; HDF5's own library does not open them then either. */
    private static void checkClosed(ByteBuffer bytes, int start) {
        if (bytes.limit() > start + MARKS
                && bytes.get(start + VERSION) == MARKING_VERSION
                && (bytes.get(start + MARKS) & BEING_WRITTEN) != 0) {
            throw new RefusedException(
                    "not-closed",
                    "The program that writes this file has not closed it: values may be missing.",
                    "Close it there, or mark it as closed with 'h5clear -s', then upload it again.");
        }
    }

    private void checkWhole() {
        long declared = storage().getSuperblock().getEndOfFileAddress();
        if (size < declared) {
            throw new RefusedException(
                    "cut-short", "The file is cut short: %,d of %,d bytes.".formatted(size, declared), AGAIN);
        }
    }

    HdfFile file() {
        return file;
    }

    HdfBackingStorage storage() {
        return file.getHdfBackingStorage();
    }

    /** Bytes of the file that lie at an address, or a refusal where it has none there. */
    ByteBuffer bytesAt(long address, long length) {
        long end = size - storage().getUserBlockSize();
        if (address < 0 || length < 0 || length > end || address > end - length) {
            throw new RefusedException(
                    "damaged",
                    "its data is said to lie at bytes %,d to %,d, the file has %,d"
                            .formatted(address, address + length, size),
                    AGAIN);
        }
        return storage().map(address, length);
    }
}
