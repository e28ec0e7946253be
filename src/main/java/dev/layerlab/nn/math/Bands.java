package dev.layerlab.nn.math;

import java.util.Set;

/**
 * How much of a product to ask of OpenBLAS at a time.
 *
 * <p>OpenBLAS packs both factors before it multiplies, which costs a product of our sizes a fifth of its time and a
 * narrow one half. For AVX-512 it has code without packing, but takes it for up to a million multiplications only (its
 * {@code gemm_small_kernel_permit}). So a product of a few millions goes faster as several of some rows each: 1.1 to 2
 * times, measured over 16 to 256 rows, columns and inner sizes. Where the first factor is transposed, as in a weight's
 * gradient, blocks that are narrow too gain 5 to 30 % on products of any size.
 *
 * @param rows in a band of a product whose second factor is as it is, best a multiple of the code's 12
 * @param smallerRows the same for wider products
 * @param blockRows rows of a block, and of a band of a product with few columns; 0: nothing is cut into blocks
 */
record Bands(int rows, int smallerRows, int blockRows) {
    /** As many as the code takes at once in 32 bits, and twice as many as in 64. */
    static final int BLOCK_COLS = 64;

    private static final Set<String> AVX_512 = Set.of("SkylakeX", "Cooperlake", "Sapphirerapids");
    private static final long WITHOUT_PACKING = 1_000_000;
    private static final long WORTH_CUTTING = 6_500_000;

    private static final int MOST_ROWS = 512; // packing the second factor then serves enough of them
    private static final int MOST_ROWS_OF_FEW = 4096; // the same, where packing the first costs as much as the product
    private static final int MOST_BLOCKS = 512; // of each a matrix keeps a segment

    /** With a transposed second factor there is a bound on the band's numbers, and one on the inner size. */
    private static final int TRANSPOSED_NUMBERS = 1200;

    private static final int TRANSPOSED_INNER = 32;

    /** @param core the processor whose code OpenBLAS runs */
    static Bands of(String core) {
        return AVX_512.contains(core) ? new Bands(24, 12, 48) : new Bands(Integer.MAX_VALUE, Integer.MAX_VALUE, 0);
    }

    /** Whether a product whose first factor alone is transposed goes in blocks. */
    boolean inBlocks(int rows, int cols, int inner) {
        return blockRows > 0
                && (long) rows * cols * inner > WITHOUT_PACKING
                && (long) blockRows * BLOCK_COLS * inner <= WITHOUT_PACKING
                && (long) rows * cols <= (long) MOST_BLOCKS * blockRows * BLOCK_COLS;
    }

    /** Rows at a time of a product of that many rows and columns: all of them where cutting would not help. */
    int rows(int rows, int cols, int inner, boolean transposed) {
        long perRow = (long) cols * inner;
        boolean fewColumns = cols <= BLOCK_COLS && !transposed;
        boolean large = fewColumns ? rows > MOST_ROWS_OF_FEW : rows > MOST_ROWS || perRow * rows > WORTH_CUTTING;
        if (rows <= smallerRows || large) {
            return Math.max(1, rows);
        }
        if (transposed) {
            boolean narrow = inner >= TRANSPOSED_INNER && cols * (long) this.rows <= TRANSPOSED_NUMBERS;
            return narrow ? this.rows : rows;
        }
        if (perRow * rows <= WITHOUT_PACKING) {
            return rows;
        }
        if (fewColumns && perRow * blockRows <= WITHOUT_PACKING) {
            return blockRows;
        }
        if (perRow * this.rows <= WITHOUT_PACKING) {
            return this.rows;
        }
        return perRow * smallerRows <= WITHOUT_PACKING ? smallerRows : rows;
    }
}
