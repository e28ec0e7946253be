package dev.layerlab.data.hdf5;

/**
 * How much of a file is believed: whatever it declares beyond these is refused by name.
 *
 * @param arrayBytes declared bytes of one array
 * @param fileBytes declared bytes of all arrays together
 * @param chunkBytes bytes of one chunk, unpacked
 * @param textBytes bytes of all strings of one array
 * @param fixedTextBytes bytes of one string of fixed length
 * @param rank number of axes
 * @param nodes groups and arrays looked at
 * @param depth groups inside groups
 * @param nameLength characters of one name
 */
public record Hdf5Limits(
        long arrayBytes,
        long fileBytes,
        int chunkBytes,
        int textBytes,
        int fixedTextBytes,
        int rank,
        int nodes,
        int depth,
        int nameLength) {
    private static final int MEBIBYTE = 1 << 20;

    public Hdf5Limits() {
        this(512L * MEBIBYTE, 1024L * MEBIBYTE, 32 * MEBIBYTE, 8 * MEBIBYTE, 256, 8, 2000, 16, 255);
    }
}
