package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShuffleTest {
    /** NumPy: {@code r = RandomState(7); a = arange(10); a = a[r.permutation(10)]} twice. */
    @Test
    void each_epoch_permutes_the_rows_as_the_epoch_before_left_them() {
        var shuffle = new Shuffle(7, 10);
        assertThat(shuffle.next()).containsExactly(8, 5, 0, 2, 1, 9, 7, 3, 6, 4);
        assertThat(shuffle.next()).containsExactly(5, 2, 0, 9, 4, 8, 1, 7, 3, 6);
    }
}
