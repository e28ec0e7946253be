package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.conversion.TextOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A plain text becomes rows of words. */
class TextImportTest extends DataTest {
    /** Nine tokens a sentence. */
    private static final String SENTENCE = "The cat doesn't see a well-fed Dog, today. ";

    private Dataset addText(String text) throws IOException {
        Path file = files.resolve("text.txt");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return service.add(file, "text.txt", null);
    }

    @Test
    void words_keep_their_apostrophes_and_hyphens_and_signs_are_words() throws IOException {
        Columns columns = service.columns(addText(SENTENCE.repeat(60)).id());
        assertThat(columns.vocabulary())
                .containsExactly("the", "cat", "doesn't", "see", "a", "well-fed", "dog", ",", "today", ".");
    }

    @Test
    void every_run_of_four_known_words_is_a_row_of_one_part() throws IOException {
        Columns columns = service.columns(addText(SENTENCE.repeat(100)).id());
        int runs = 100 * 10 - 3;
        assertThat(columns.train().rows()
                        + columns.validation().rows()
                        + columns.test().rows())
                .isEqualTo(runs);
        assertThat(columns.validation().rows()).isEqualTo(runs / 10);
        assertThat(columns.test().rows()).isEqualTo(runs / 10);
        // in this text the next word follows from the last one
        int[] ids = ((Column.Ints) columns.train().x()).values();
        for (int row = 0; row < columns.train().rows(); row++) {
            assertThat(columns.train().y()[row]).isEqualTo((ids[3 * row + 2] + 1) % 10);
        }
    }

    @Test
    void only_the_most_frequent_words_are_known_and_runs_with_others_are_left_out() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 249; i++) {
            text.append("word").append(i).append(' ').repeat("and so on ", 2);
        }
        text.append("rare1 rare2 rare3 ").append(SENTENCE.repeat(30));
        Columns columns = service.columns(addText(text.toString()).id());
        assertThat(columns.vocabulary()).hasSize(250).contains("and", "cat").doesNotContain("rare1", "word248");
    }

    @Test
    void a_short_text_is_refused_with_its_figures() {
        assertThatThrownBy(() -> addText("To be or not to be."))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("This text has 4 runs of four words")
                .hasMessageContaining("at least 100 are needed");
    }

    @Test
    void a_text_that_is_not_utf8_is_refused() {
        assertThatThrownBy(() -> {
                    Path file = files.resolve("latin.txt");
                    Files.write(file, "Füße ".repeat(200).getBytes(StandardCharsets.ISO_8859_1));
                    service.add(file, "latin.txt", null);
                })
                .isInstanceOf(DataException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void words_and_seed_can_be_chosen_and_make_another_data_set_of_the_same_text() throws IOException {
        Dataset usual = addText(SENTENCE.repeat(90));
        Dataset five = addText(SENTENCE.repeat(90) + "the cat doesn't see a ".repeat(200), new TextOptions(5, 1));
        assertThat(service.columns(five.id()).vocabulary()).containsExactly("the", "cat", "doesn't", "see", "a");
        assertThat(five.description()).contains("5 most frequent");

        Dataset other = addText(SENTENCE.repeat(90), new TextOptions(250, 7));
        assertThat(other.id()).isNotEqualTo(usual.id());
        assertThat(addText(SENTENCE.repeat(90), new TextOptions(250, 7))).isEqualTo(other);
        assertThat(service.columns(other.id()).train().y())
                .isNotEqualTo(service.columns(usual.id()).train().y());
    }

    private Dataset addText(String text, TextOptions options) throws IOException {
        try (Incoming incoming = service.incoming("text.txt", options)) {
            return service.add(incoming.write(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), null);
        }
    }
}
