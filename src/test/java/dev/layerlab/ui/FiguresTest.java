package dev.layerlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void shares_have_one_decimal() {
        assertThat(Figures.share(0.33149)).isEqualTo("33.1 %");
        assertThat(Figures.share(1)).isEqualTo("100.0 %");
    }

    @Test
    void numbers_far_from_one_have_an_exponent() {
        assertThat(Figures.number(2.8541)).isEqualTo("2.854");
        assertThat(Figures.number(0)).isEqualTo("0.000");
        assertThat(Figures.number(0.00042)).isEqualTo("4.20e-04");
        assertThat(Figures.number(12_345_678)).isEqualTo("1.23e+07");
    }

    @Test
    void of_small_numbers_three_digits_matter() {
        assertThat(Figures.number(0.1)).isEqualTo("0.100");
        assertThat(Figures.number(0.05124)).isEqualTo("0.0512");
        assertThat(Figures.number(-0.01)).isEqualTo("-0.0100");
        assertThat(Figures.number(0.005126)).isEqualTo("0.00513");
        assertThat(Figures.number(0.001)).isEqualTo("0.00100");
    }

    @Test
    void times_have_their_two_largest_units() {
        assertThat(Figures.time(Duration.ofMillis(12_400))).isEqualTo("12 s");
        assertThat(Figures.time(Duration.ofSeconds(185))).isEqualTo("3 min 5 s");
        assertThat(Figures.time(Duration.ofMinutes(130))).isEqualTo("2 h 10 min");
    }

    @Test
    void ages_are_told_in_their_largest_unit() {
        assertThat(Figures.ago(Duration.ofSeconds(59))).isEqualTo("just now");
        assertThat(Figures.ago(Duration.ofMinutes(59))).isEqualTo("59 min ago");
        assertThat(Figures.ago(Duration.ofHours(47))).isEqualTo("47 h ago");
        assertThat(Figures.ago(Duration.ofHours(72))).isEqualTo("3 d ago");
    }
}
