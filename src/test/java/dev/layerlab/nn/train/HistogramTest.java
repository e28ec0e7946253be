package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HistogramTest {
    /** Of 0 to 59 two fall into each of 30 bins, the last of which holds its upper end. */
    @Test
    void bins_are_equally_wide_from_the_least_to_the_greatest() {
        Matrix values = Matrix.zeros(Precision.FLOAT32, 6, 10);
        for (int i = 0; i < 60; i++) {
            values.set(i / 10, i % 10, i);
        }
        Histogram histogram = Histogram.of(values);
        assertThat(histogram.least()).isZero();
        assertThat(histogram.greatest()).isEqualTo(59);
        assertThat(histogram.counts()).hasSize(30).containsOnly(2);
    }

    @Test
    void numbers_that_are_none_are_counted_apart() {
        Histogram histogram =
                Histogram.of(Matrix.of(Precision.FLOAT64, 1, 4, Double.NaN, 1, Double.POSITIVE_INFINITY, 1));
        assertThat(histogram.notFinite()).isEqualTo(2);
        assertThat(Arrays.stream(histogram.counts()).sum()).isEqualTo(2);
        assertThat(Histogram.of(Matrix.of(Precision.FLOAT64, 1, 1, Double.NaN)).notFinite())
                .isEqualTo(1);
    }
}
