package dev.layerlab.nn.math;

import java.util.Set;

/**
 * How many rows of a product to ask of OpenBLAS at a time.
 *
 * <p>OpenBLAS packs both factors before it multiplies, which costs a product of our sizes a fifth of its time and a
 * narrow one half. For AVX-512 it has code without packing, but takes it for up to a million multiplications only (its
 * {@code gemm_small_kernel_permit}). So a product of a few millions goes faster as several of some rows each: 1.1 to 2
 * times, measured over 16 to 256 rows, columns and inner sizes.
 *
 * @param rows in a band of a product whose second factor is as it is, best a multiple of the code's 12
 * @param smallerRows the same for wider products
 */
record Bands(int rows, int smallerRows) {
    private static final Set<String> AVX_512 = Set.of("SkylakeX", "Cooperlake", "Sapphirerapids");
    private static final long WITHOUT_PACKING = 1_000_000;
    private static final long WORTH_CUTTING = 6_500_000;

    private static final int MOST_ROWS = 512; // packing the second factor then serves enough of them

    /** With a transposed second factor there is a bound on the band's numbers, and one on the inner size. */
    private static final int TRANSPOSED_NUMBERS = 1200;

    private static final int TRANSPOSED_INNER = 32;

    /** @param core the processor whose code OpenBLAS runs */
    static Bands of(String core) {
        return AVX_512.contains(core) ? new Bands(24, 12) : new Bands(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Rows at a time of a product of that many rows and columns: all of them where cutting would not help. */
    int rows(int rows, int cols, int inner, boolean transposed) {
        long perRow = (long) cols * inner;
        if (rows <= smallerRows || rows > MOST_ROWS || perRow * rows > WORTH_CUTTING) {
            return Math.max(1, rows);
        }
        if (transposed) {
            boolean narrow = inner >= TRANSPOSED_INNER && cols * (long) this.rows <= TRANSPOSED_NUMBERS;
            return narrow ? this.rows : rows;
        }
        if (perRow * rows <= WITHOUT_PACKING) {
            return rows;
        }
        if (perRow * this.rows <= WITHOUT_PACKING) {
            return this.rows;
        }
        return perRow * smallerRows <= WITHOUT_PACKING ? smallerRows : rows;
    }
}
