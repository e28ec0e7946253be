package dev.layerlab.data.hdf5;

/**
 * The checksum HDF5 puts behind a chunk: Fletcher's two running sums over 16-bit big-endian words, each folded to 16
 * bits, stored as little-endian {@code sum2 << 16 | sum1}.
 */
final class Fletcher32 {
    /** So many words can be added before a 32-bit sum would overflow. */
    private static final int BLOCK = 360;

    private Fletcher32() {}

    static int of(byte[] bytes, int length) {
        int sum1 = 0;
        int sum2 = 0;
        int at = 0;
        int words = length / 2;
        while (words > 0) {
            int block = Math.min(words, BLOCK);
            words -= block;
            for (int i = 0; i < block; i++, at += 2) {
                sum1 += (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
                sum2 += sum1;
            }
            sum1 = fold(sum1);
            sum2 = fold(sum2);
        }
        if (length % 2 == 1) {
            sum1 = fold(sum1 + ((bytes[at] & 0xff) << 8));
            sum2 = fold(sum2 + sum1);
        }
        return fold(sum2) << 16 | fold(sum1);
    }

    private static int fold(int sum) {
        return (sum & 0xffff) + (sum >>> 16);
    }
}
