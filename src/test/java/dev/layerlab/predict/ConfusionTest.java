package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.predict.Confusion.Counted;
import dev.layerlab.predict.Confusion.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static final Confusion CONFUSION =
            Confusion.of(List.of("he", "she", "it"), new int[] {0, 0, 0, 1, 1, 2, 2}, new int[] {0, 2, 2, 1, 0, 2, 0});

    @Test
    void every_row_is_counted_in_the_cell_of_its_class_and_of_what_was_said() {
        assertThat(CONFUSION.count(0, 2)).isEqualTo(2);
        assertThat(CONFUSION.count(2, 1)).isZero();
        assertThat(CONFUSION.rows(0)).isEqualTo(3);
        assertThat(CONFUSION.rows()).isEqualTo(7);
        assertThat(CONFUSION.right()).isEqualTo(3);
    }

    @Test
    void the_most_frequent_mistakes_come_first_and_what_is_right_never() {
        assertThat(CONFUSION.frequent(2))
                .containsExactly(new Counted(new Pair(0, 2), 2), new Counted(new Pair(1, 0), 1));
        assertThat(CONFUSION.frequent(9)).hasSize(3);
    }
}
