package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    /** Known distances, the first two from textbooks. */
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "saturday, sunday, 3",
        "he, he, 0",
        "'', long, 4",
        "long, '', 4",
        "for, fro, 2",
        "they, the, 1"
    })
    void distance_is_the_fewest_letters_to_change(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void the_words_most_alike_are_offered_first() {
        assertThat(Spelling.nearest("thay", List.of("to", "they", "that", "say", "he", "long", "people")))
                .containsExactly("they", "that", "say", "to", "he");
    }
}
