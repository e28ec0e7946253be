package dev.layerlab.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.run.NumberList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteppingTest {
    private static final Predicate<String> ANYTHING = text -> true;

    @ParameterizedTest
    @CsvSource({"7, 8, 6", "0, 1, -1", "999, 1000, 998", "1e2, 101, 99", "' 7 ', ' 8 ', ' 6 '"})
    void a_whole_number_moves_by_one(String typed, String up, String down) {
        assertThat(up(typed, true, ANYTHING)).contains(up);
        assertThat(down(typed, true, ANYTHING)).contains(down);
    }

    @ParameterizedTest
    @CsvSource({
        "0.85, 0.86, 0.84",
        "0.99, 1.00, 0.98",
        "0.10, 0.11, 0.09",
        "3, 4, 2",
        "2e-8, 3e-8, 1e-8",
        "-0.5, -0.4, -0.6"
    })
    void a_fraction_moves_by_one_in_its_last_written_place(String typed, String up, String down) {
        assertThat(up(typed, false, ANYTHING)).contains(up);
        assertThat(down(typed, false, ANYTHING)).contains(down);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.09", "0.01, 0.009", "1, 0.9", "1e-8, 9e-9"})
    void a_fraction_takes_the_next_place_where_its_own_leads_out_of_what_is_allowed(String typed, String down) {
        assertThat(down(typed, false, above(0))).contains(down);
    }

    @Test
    void far_is_ten_steps_or_as_many_as_are_allowed() {
        assertThat(far("256", true, ANYTHING)).contains("246");
        assertThat(far("0.85", false, ANYTHING)).contains("0.75");
        assertThat(far("4", true, above(0))).contains("1");
        assertThat(far("0.1", false, above(0))).contains("0.01");
    }

    @Test
    void nothing_moves_at_the_end_of_what_is_allowed() {
        assertThat(down("1", true, above(0))).isEmpty();
        assertThat(far("1", true, above(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, '11, 20,30'", "1, '10, 21,30'", "2, '10, 20,31'", "9, '10, 20,31'"})
    void of_a_list_one_number_moves_and_all_else_stays_as_it_is_written(int place, String up) {
        assertThat(moved(new Stepping(place, true, false), "10, 20,30", true, ANYTHING))
                .contains(up);
    }

    /** 10,100 could be ten thousand and a hundred. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | 10,99 | 10, 100", "1 | 1,2 | 1,3", "1 | 5, 10,99 | 5, 11,99"})
    void a_list_that_would_become_unclear_gets_spaces(int place, String typed, String up) {
        assertThat(moved(new Stepping(place, true, false), typed, true, SteppingTest::isClear))
                .contains(up);
    }

    private static boolean isClear(String typed) {
        try {
            return !NumberList.of(typed).isEmpty();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.15:0.45:0.05", "1, 0.1:0.50:0.05", "2, 0.1:0.45:0.06"})
    void the_ends_of_a_range_move_by_its_step(int place, String up) {
        assertThat(moved(new Stepping(place, true, false), "0.1:0.45:0.05", false, ANYTHING))
                .contains(up);
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "'10, '", "1e999999999", "1e-999999999"})
    void what_is_no_number_does_not_move(String typed) {
        assertThat(new Stepping(1, true, true).of(typed, false)).isEmpty();
    }

    @Test
    void the_caret_goes_to_the_end_of_the_number() {
        assertThat(new Stepping(0, true, false).end("10, 20, 30")).isEqualTo(2);
        assertThat(new Stepping(1, true, false).end("10, 20 , 30")).isEqualTo(6);
        assertThat(new Stepping(2, true, false).end("0.1:0.45:0.05")).isEqualTo(13);
    }

    private static Predicate<String> above(int bound) {
        return text -> new BigDecimal(text).compareTo(BigDecimal.valueOf(bound)) > 0;
    }

    private static Optional<String> up(String typed, boolean whole, Predicate<String> right) {
        return moved(new Stepping(0, true, false), typed, whole, right);
    }

    private static Optional<String> down(String typed, boolean whole, Predicate<String> right) {
        return moved(new Stepping(0, false, false), typed, whole, right);
    }

    private static Optional<String> far(String typed, boolean whole, Predicate<String> right) {
        return moved(new Stepping(0, false, true), typed, whole, right);
    }

    private static Optional<String> moved(Stepping key, String typed, boolean whole, Predicate<String> right) {
        return key.of(typed, whole).stream().filter(right).findFirst();
    }
}
