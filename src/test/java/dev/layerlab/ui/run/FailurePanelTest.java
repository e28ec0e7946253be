package dev.layerlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailurePanelTest {
    @ParameterizedTest
    @CsvSource({"1e12, 1", "50, 1", "5, 0.5", "0.35, 0.04", "0.15, 0.02", "1, 0.1", "0.001, 0.0001"})
    void a_tenth_of_the_rate_with_one_digit_is_advised(double rate, String advised) {
        assertThat(FailurePanel.smallerRate(rate)).isEqualTo(advised);
    }
}
