package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10, 20, 30 | 10 20 30",
                "0.1:0.45:0.05 | 0.1 0.15 0.2 0.25 0.3 0.35 0.4 0.45",
                "10:28:2 | 10 12 14 16 18 20 22 24 26 28",
                "1e-5, 5e-4 | 0.00001 0.0005",
                "1:3:1, 10 | 1 2 3 10",
                "7:7:1 | 7",
                "1e2, 2.50 | 100 2.5",
                "10,20,30 | 10 20 30",
                "0.1,0.5 | 0.1 0.5",
                "0,1,2 | 0 1 2",
                "0, 01 | 0 1",
                "1, 500 | 1 500",
                "1:3:1,10 | 1 2 3 10"
            })
    void a_list_is_read_exactly_and_ranges_hold_both_ends(String typed, String numbers) {
        assertThat(String.join(
                        " ",
                        NumberList.of(typed).stream()
                                .map(BigDecimal::toPlainString)
                                .toList()))
                .isEqualTo(numbers);
    }

    @Test
    void nothing_is_an_empty_list() {
        assertThat(NumberList.of(" , ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ten | expected numbers by comma or from:to:step, got ten",
                "1:2 | a range must be from:to:step, as 0.1:0.45:0.05, got 1:2",
                "1:2:0 | the step of a range must be above 0, as in 0.1:0.45:0.05, got 1:2:0",
                "2:1:1 | a range must go upwards, got 2:1:1",
                "0.1:0.45:0.1 | a range must arrive at its end, got 0.1:0.45:0.1, whose last number is 0.4",
                "1:1e9:1 | a range must have at most 200 numbers, got 1:1e9:1",
                "1e100000000 | a number must have at most 40 digits, got 1e100000000",
                "1e-100000000 | a number must have at most 40 digits, got 1e-100000000",
                "0e2147483647 | a number must have at most 40 digits, got 0e2147483647",
                "1:1e100000000:1 | a number must have at most 40 digits, got 1e100000000"
            })
    void what_is_no_list_is_refused_with_the_rule(String typed, String message) {
        assertThatThrownBy(() -> NumberList.of(typed)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,01 | 0,01 could be one number or several: write 0.01 for one, or 0, 01",
                "-0,5 | -0,5 could be one number or several: write -0.5 for one, or -0, 5",
                "0.1, 0,5e-3 | 0,5e-3 could be one number or several: write 0.5e-3 for one, or 0, 5e-3",
                "1,05 | 1,05 could be one number or several: write 1.05 for one, or 1, 05",
                "1,500 | 1,500 could be one number or several: write 1500 for one, or 1, 500",
                "1,500,000 | 1,500,000 could be one number or several: write 1500000 for one, or 1, 500, 000",
                "0,1:0,45:0,05 | 0,1 could be one number or several: write 0.1 for one, or 0, 1"
            })
    void a_comma_within_a_number_makes_no_list(String typed, String message) {
        assertThatThrownBy(() -> NumberList.of(typed)).hasMessage(message);
    }

    /** Each part would be 200 numbers more: what follows the second is not even read. */
    @Test
    void a_list_that_is_too_long_is_not_read_to_its_end() {
        assertThatThrownBy(() -> NumberList.of("0:199:1, ".repeat(50_000) + "ten"))
                .hasMessage("a list must have at most 200 numbers, got 400 or more");
    }

    @Test
    void a_number_of_too_many_digits_is_refused_and_quoted_in_part() {
        assertThatThrownBy(() -> NumberList.of("1" + "0".repeat(1_000_000)))
                .hasMessage("a number must have at most 40 digits, got 1" + "0".repeat(39) + "…");
        assertThat(NumberList.of("1e39, 1e-40")).hasSize(2);
    }
}
