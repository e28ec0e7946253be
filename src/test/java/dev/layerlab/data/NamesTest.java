package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words and names go to the ids and labels that they belong to, or it is said that this is not clear. */
class NamesTest extends DataTest {
    private static final double[][] FOUR = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};

    private static Map<String, Object> arrays(Object... namesAndValues) {
        var arrays = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arrays.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return arrays;
    }

    private static Finding finding(Dataset dataset, String code) {
        return dataset.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + dataset.findings()));
    }

    /** Rows of three ids from 1 to 20 and the id that comes next. */
    private static Map<String, Object> ids() {
        return arrays(
                "trainx",
                IntStream.range(0, 40)
                        .mapToObj(row -> new int[] {1 + row % 20, 1 + (row + 1) % 20, 1 + (row + 2) % 20})
                        .toArray(int[][]::new),
                "traind",
                IntStream.range(0, 40).map(row -> 1 + (row + 3) % 20).toArray());
    }

    @Test
    void ids_whose_words_are_missing_are_not_taken_for_values_without_a_word() {
        Finding finding = finding(add(ids()), "words-missing");
        assertThat(finding.level()).isEqualTo(Finding.Level.WARNING);
        assertThat(finding.message()).contains("look like ids of words").contains("no array has the role vocabulary");
    }

    @Test
    void the_only_texts_there_are_can_be_taken_for_the_words() {
        Map<String, Object> arrays = ids();
        arrays.put("lexicon", IntStream.range(0, 20).mapToObj(id -> "w" + id).toArray(String[]::new));
        Dataset dataset = add(arrays);
        Dataset cured =
                service.apply(dataset.id(), finding(dataset, "words-missing").remedy());
        assertThat(cured.insights().examples()).first().isEqualTo("w0 w1 w2 → w3");
        assertThat(cured.findings()).extracting(Finding::code).doesNotContain("words-missing");
    }

    @Test
    void whole_numbers_of_another_range_than_the_labels_are_just_values() {
        Map<String, Object> arrays = ids();
        arrays.put(
                "trainx",
                IntStream.range(0, 40)
                        .mapToObj(row -> new int[] {row, 3 * row, 7})
                        .toArray(int[][]::new));
        assertThat(add(arrays).findings()).extracting(Finding::code).doesNotContain("words-missing");
    }

    @Test
    void a_matrix_of_single_characters_is_a_word_a_row() {
        Map<String, Object> arrays = arrays(
                "trainx", new int[][] {{1, 2, 3}, {3, 2, 1}}, "traind", new int[] {2, 1}, "words", new String[][] {
                    {"a", "l", "l"}, {"t", "o", ""}, {"b", "e", " "}
                });
        Dataset dataset = add(arrays);
        assertThat(service.columns(dataset.id()).vocabulary()).containsExactly("all", "to", "be");
        assertThat(dataset.insights().examples()).containsExactly("all to be → to", "be to all → all");
    }

    @Test
    void names_that_might_count_from_0_or_from_1_are_a_question_with_a_button() {
        Dataset dataset = add(arrays(
                "trainx", FOUR, "trainy", new int[] {1, 2, 2, 1}, "label_names", new String[] {"cat", "car", "dog"}));
        assertThat(finding(dataset, "class-names-unclear").message()).contains("the label 1 is 'car'");
        assertThat(service.columns(dataset.id()).classes().get(first(dataset))).isEqualTo("car");

        Dataset cured = service.apply(
                dataset.id(), finding(dataset, "class-names-unclear").remedy());
        assertThat(finding(cured, "class-names-unclear").message()).contains("the label 1 is 'cat'");
        assertThat(service.columns(cured.id()).classes().get(first(cured))).isEqualTo("cat");
    }

    /** The class of the first training row. */
    private int first(Dataset dataset) {
        return service.columns(dataset.id()).train().y()[0];
    }

    /** 2^53 + 1 is 2^53 as a double. */
    @Test
    void labels_too_large_to_be_told_apart_are_refused_and_not_made_one_class() {
        long large = 1L << 53;
        Dataset dataset =
                add(arrays("trainx", FOUR, "trainy", new long[] {0, large, large + 1, large}, "n", new int[] {1}));
        assertThat(dataset.usable()).isFalse();
        assertThat(finding(dataset, "label-no-class").row()).isEqualTo(1);
        assertThat(List.of(large - 1, large - 2)).allMatch(label -> DistinctLabels.isClass((double) label));
    }
}
