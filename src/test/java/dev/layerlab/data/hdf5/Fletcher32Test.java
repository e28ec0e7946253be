package dev.layerlab.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Fletcher32Test {
    /** By hand: words 0x0102, 0x0304, and 0x0500 of the odd byte; sums 0x906 and 0x0102 + 0x0406 + 0x0906 = 0xe0e. */
    @Test
    void an_odd_byte_counts_as_the_high_one_of_a_word() {
        assertThat(Fletcher32.of(new byte[] {1, 2, 3, 4, 5}, 5)).isEqualTo(0x0e0e0906);
    }

    @Test
    void the_sum_of_nothing_is_nothing() {
        assertThat(Fletcher32.of("abc".getBytes(StandardCharsets.US_ASCII), 0)).isZero();
    }

    /** Folding keeps a sum's value modulo 65535; the slow sum is taken modulo 65535 from the start. */
    @ParameterizedTest
    @ValueSource(ints = {2, 719, 720, 721, 100_000})
    void agrees_with_the_slow_sum(int length) {
        byte[] bytes = new byte[length];
        new SplittableRandom(length).nextBytes(bytes);
        long sum1 = 0;
        long sum2 = 0;
        for (int i = 0; i < length; i += 2) {
            sum1 = (sum1 + ((bytes[i] & 0xff) << 8) + (i + 1 < length ? bytes[i + 1] & 0xff : 0)) % 65535;
            sum2 = (sum2 + sum1) % 65535;
        }
        int sum = Fletcher32.of(bytes, length);
        assertThat((sum & 0xffff) % 65535).isEqualTo((int) sum1);
        assertThat((sum >>> 16) % 65535).isEqualTo((int) sum2);
    }
}
