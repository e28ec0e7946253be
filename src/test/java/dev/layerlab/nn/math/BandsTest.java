package dev.layerlab.nn.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Products are cut where the pieces can do without packing, and only there. */
class BandsTest {
    private static final Bands AVX_512 = Bands.of("SkylakeX");

    @Test
    void other_processors_take_every_product_whole() {
        assertThat(Bands.of("Haswell").rows(200, 200, 32, false)).isEqualTo(200);
        assertThat(Bands.of("Zen").rows(200, 32, 256, true)).isEqualTo(200);
    }

    /** The bounds are those of OpenBLAS's gemm_small_kernel_permit. */
    @Test
    void what_is_cut_needs_no_packing() {
        for (int rows : new int[] {1, 7, 12, 24, 100, 200, 256, 1000}) {
            for (int cols : new int[] {1, 16, 32, 64, 100, 250, 256, 1000}) {
                for (int inner : new int[] {1, 8, 32, 64, 200, 256, 3072}) {
                    int plain = AVX_512.rows(rows, cols, inner, false);
                    int transposed = AVX_512.rows(rows, cols, inner, true);
                    assertThat(plain == rows || (long) plain * cols * inner <= 1_000_000)
                            .isTrue();
                    assertThat(transposed == rows || transposed * cols <= 1200 && inner >= 32)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_products_of_a_word_model_are_cut_but_not_its_largest() {
        assertThat(AVX_512.rows(200, 256, 32, false)).isEqualTo(24); // words to hidden units
        assertThat(AVX_512.rows(32, 256, 200, false)).isEqualTo(12); // and their gradient
        assertThat(AVX_512.rows(200, 32, 256, true)).isEqualTo(24);
        assertThat(AVX_512.rows(200, 250, 256, false)).isEqualTo(200); // hidden units to scores
    }

    @Test
    void gradients_of_weights_go_in_blocks_that_need_no_packing() {
        assertThat(AVX_512.inBlocks(256, 250, 200)).isTrue();
        assertThat(AVX_512.inBlocks(1024, 512, 100)).isTrue();
        assertThat(48 * 64 * 325).isLessThanOrEqualTo(1_000_000);
        assertThat(AVX_512.inBlocks(256, 250, 325)).isTrue();
        assertThat(AVX_512.inBlocks(256, 250, 326)).isFalse();
        assertThat(AVX_512.inBlocks(100, 100, 100)).as("small as it is").isFalse();
        assertThat(Bands.of("Haswell").inBlocks(256, 250, 200)).isFalse();
    }

    /** As when a set is evaluated: packing 1,000 rows of 1,024 numbers takes as long as their product with 20 columns. */
    @Test
    void products_with_few_columns_are_cut_however_large_they_are() {
        assertThat(AVX_512.rows(1000, 20, 1024, false)).isEqualTo(48);
        assertThat(AVX_512.rows(1000, 10, 3072, false)).isEqualTo(24);
        assertThat(AVX_512.rows(1000, 64, 1024, false)).isEqualTo(12);
        assertThat(AVX_512.rows(1000, 64, 3072, false))
                .as("too much for the code")
                .isEqualTo(1000);
        assertThat(AVX_512.rows(1000, 65, 1024, false)).isEqualTo(1000);
    }

    /** A matrix keeps a segment for each of its bands, so there must not be many. */
    @Test
    void long_products_stay_whole() {
        assertThat(AVX_512.rows(32_000, 1, 200, false)).isEqualTo(32_000);
        assertThat(AVX_512.inBlocks(32_000, 100, 200)).isFalse();
    }

    @Test
    void small_products_stay_whole() {
        assertThat(AVX_512.rows(100, 100, 100, false)).isEqualTo(100);
    }
}
