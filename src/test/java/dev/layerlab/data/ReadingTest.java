package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the numbers of a file are taken to mean. */
class ReadingTest extends DataTest {
    /** Four rows of two values; the labels of the rows say A, B, B, A however they are written. */
    private static final double[][] X = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};

    private static int seed = 0;

    /** Content decides which data set it is: a number of its own makes each test's file another one. */
    private static Map<String, Object> values(Object labels) {
        var arrays = new LinkedHashMap<String, Object>();
        arrays.put("trainx", X);
        arrays.put("trainy", labels);
        arrays.put("number", new int[] {seed++});
        return arrays;
    }

    static Stream<Arguments> codings() {
        return Stream.of(
                Arguments.of("0 and 1", new int[] {0, 1, 1, 0}, List.of("0", "1")),
                Arguments.of("-1 and +1", new byte[] {-1, 1, 1, -1}, List.of("-1", "1")),
                Arguments.of("from 1", new int[] {1, 2, 2, 1}, List.of("1", "2")),
                Arguments.of("with gaps", new long[] {7, 90, 90, 7}, List.of("7", "90")),
                Arguments.of("whole floats", new double[] {0, 1, 1, 0}, List.of("0", "1")),
                Arguments.of("texts", new String[] {"cat", "dog", "dog", "cat"}, List.of("cat", "dog")),
                Arguments.of("a column", new int[][] {{0}, {1}, {1}, {0}}, List.of("0", "1")),
                Arguments.of("a row", new int[][] {{0, 1, 1, 0}}, List.of("0", "1")),
                Arguments.of("one-hot", new float[][] {{1, 0}, {0, 1}, {0, 1}, {1, 0}}, List.of("0", "1")),
                Arguments.of("one-hot, lying", new int[][] {{1, 0, 0, 1}, {0, 1, 1, 0}}, List.of("0", "1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codings")
    void labels_become_classes_from_0_however_they_are_written(String name, Object labels, List<String> classes) {
        Columns columns = service.columns(add(values(labels)).id());
        assertThat(columns.train().y()).containsExactly(0, 1, 1, 0);
        assertThat(columns.classes()).isEqualTo(classes);
    }

    @Test
    void labels_that_are_not_0_to_k_have_their_mapping_said() {
        assertThat(add(values(new int[] {3, 5, 5, 3})).findings())
                .anySatisfy(finding ->
                        assertThat(finding.message()).isEqualTo("The labels 3, 5 become the classes 0 to 1."));
    }

    static Stream<Arguments> noClasses() {
        return Stream.of(
                Arguments.of(new double[] {0, 1, Double.NaN, 1}, "label-no-class", 2L),
                Arguments.of(new double[] {0, 0.5, 1, 1}, "label-no-class", 1L),
                Arguments.of(new double[] {0, 1, 1, Double.POSITIVE_INFINITY}, "label-no-class", 3L),
                Arguments.of(new int[] {4, 4, 4, 4}, "one-class", null),
                Arguments.of(new int[] {0, 1, 1}, "rows-differ", null),
                Arguments.of(new int[][] {{1, 1}, {0, 1}, {0, 1}, {1, 0}}, "labels-shape", null));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("noClasses")
    void labels_that_are_no_classes_are_refused_with_their_row(Object labels, String code, Long row) {
        Dataset dataset = add(values(labels));
        assertThat(dataset.usable()).isFalse();
        assertThat(dataset.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.row()).isEqualTo(row);
            assertThat(finding.cure()).isNotBlank();
        });
        assertThatThrownBy(() -> service.columns(dataset.id()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void names_of_classes_are_taken_where_the_labels_count_into_them() {
        Map<String, Object> arrays = values(new int[] {0, 2, 2, 0});
        arrays.put("label_names", new String[] {"red", "green", "blue"});
        assertThat(service.columns(add(arrays).id()).classes()).containsExactly("red", "green", "blue");
    }

    /** A vocabulary alone makes no words: it may name the classes. */
    @Test
    void the_kind_of_a_data_set_is_that_of_its_columns() {
        Map<String, Object> named = values(new int[] {0, 2, 2, 0});
        named.put("label_names", new String[] {"red", "green", "blue"});
        for (Dataset dataset : List.of(add(named), add(words(0, new String[] {"a", "b", "c"})))) {
            assertThat(dataset.kind()).contains(service.columns(dataset.id()).kind());
        }
        assertThat(add(values(new int[] {0, 1, 1})).kind()).isEmpty();
    }

    @Test
    void a_value_that_is_no_number_is_named_with_its_place() {
        Map<String, Object> arrays = values(new int[] {0, 1, 1, 0});
        arrays.put("trainx", new double[][] {{1, 2}, {3, 4}, {5, Double.NaN}, {7, 8}});
        assertThat(add(arrays).findings())
                .anySatisfy(finding -> assertThat(finding.message())
                        .isEqualTo("'trainx' holds NaN in row 2 at position 1 of the row (both counted from 0)."));
    }

    @Test
    void values_too_large_to_train_on_are_warned_of() {
        Map<String, Object> arrays = values(new int[] {0, 1, 1, 0});
        arrays.put("trainx", new double[][] {{1, 2}, {3, 4}, {5, 1e300}, {7, 8}});
        assertThat(add(arrays).findings()).extracting(Finding::code).contains("huge-values");
    }

    @Test
    void channels_before_rows_are_taken_as_rows_columns_channels() {
        var arrays = new LinkedHashMap<String, Object>();
        // two pictures of 2 x 2 in three channels: 1.. are red, 11.. green, 21.. blue
        arrays.put("trainx", new int[][][][] {
            {{{1, 2}, {3, 4}}, {{11, 12}, {13, 14}}, {{21, 22}, {23, 24}}},
            {{{5, 6}, {7, 8}}, {{15, 16}, {17, 18}}, {{25, 26}, {27, 28}}}
        });
        arrays.put("trainy", new int[] {0, 1});
        Columns columns = service.columns(add(arrays).id());
        assertThat(columns.sampleShape()).containsExactly(2, 2, 3);
        assertThat(((Column.Ints) columns.train().x()).values())
                .startsWith(1, 11, 21, 2, 12, 22, 3, 13, 23, 4, 14, 24, 5, 15, 25);
    }

    @Test
    void samples_along_the_last_axis_are_read_across() {
        Map<String, Object> arrays = values(new int[] {0, 1, 1, 0});
        arrays.put("trainx", new int[][] {{1, 3, 5, 7}, {2, 4, 6, 8}});
        Columns columns = service.columns(add(arrays).id());
        assertThat(((Column.Ints) columns.train().x()).values()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private static Map<String, Object> words(int first, String[] words) {
        var arrays = new LinkedHashMap<String, Object>();
        arrays.put("trainx", new int[][] {{first, first + 1, first + 2}, {first + 1, first + 2, first}});
        arrays.put("traind", new int[] {first + 1, first});
        arrays.put("words", words);
        arrays.put("number", new int[] {seed++});
        return arrays;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void ids_of_words_may_count_from_0_or_from_1(int first) {
        Dataset dataset = add(words(first, new String[] {"a", "b", "c"}));
        assertThat(dataset.insights().examples()).containsExactly("a b c → b", "b c a → a");
        Columns columns = service.columns(dataset.id());
        assertThat(((Column.Ints) columns.train().x()).values()).containsExactly(0, 1, 2, 1, 2, 0);
        assertThat(columns.train().y()).containsExactly(1, 0);
    }

    @Test
    void ids_that_might_count_from_0_or_from_1_are_a_question_that_a_choice_answers() {
        Dataset dataset = add(words(1, new String[] {"a", "b", "c", "d"}));
        assertThat(dataset.findings()).extracting(Finding::code).contains("first-id-unclear");
        assertThat(dataset.insights().examples()).first().isEqualTo("a b c → b");

        Dataset chosen = service.choose(dataset.id(), new Choices().withFirstId(0));
        assertThat(chosen.insights().examples()).first().isEqualTo("b c d → c");
        assertThat(service.byId(dataset.id())).contains(chosen);
    }

    @Test
    void other_roles_are_checked_at_once() {
        Map<String, Object> arrays = values(new int[] {0, 1, 1, 0});
        arrays.put("other", new int[] {9, 9, 8, 8});
        Dataset dataset = add(arrays);
        Dataset changed = service.assign(dataset.id(), new Roles("/trainx", "/other", null, null, null, null, null));
        assertThat(service.columns(changed.id()).train().y()).containsExactly(1, 1, 0, 0);
        assertThatThrownBy(
                        () -> service.assign(dataset.id(), new Roles("/none", "/other", null, null, null, null, null)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("There is no array 'none'")
                .hasMessageNotContaining("/");
    }

    @Test
    void a_share_for_validation_is_drawn_by_its_seed_and_shares_no_row_with_training() {
        var arrays = new LinkedHashMap<String, Object>();
        arrays.put(
                "trainx",
                IntStream.range(0, 100).mapToObj(row -> new int[] {row}).toArray(int[][]::new));
        arrays.put("trainy", IntStream.range(0, 100).map(row -> row % 2).toArray());
        String id = add(arrays).id();

        service.choose(id, new Choices().withValidation(0.2, 5));
        Columns columns = service.columns(id);
        int[] train = ((Column.Ints) columns.train().x()).values();
        int[] validation = ((Column.Ints) columns.validation().x()).values();
        assertThat(validation).hasSize(20).doesNotContain(train);
        assertThat(IntStream.concat(IntStream.of(train), IntStream.of(validation))
                        .sorted())
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
        assertThat(((Column.Ints) service.columns(id).validation().x()).values())
                .isEqualTo(validation);

        service.choose(id, new Choices().withValidation(0.2, 6));
        assertThat(((Column.Ints) service.columns(id).validation().x()).values())
                .isNotEqualTo(validation);
    }

    @Test
    void rows_of_the_test_part_that_stand_in_training_are_counted() {
        Map<String, Object> arrays = values(new int[] {0, 1, 1, 0});
        arrays.put("testx", new double[][] {{7, 8}, {7, 9}, {1, 2}, {1, 2}});
        arrays.put("testy", new int[] {0, 1, 0, 0});
        assertThat(add(arrays).insights().overlap()).isEqualTo(new Insights.Overlap(3, 4));
    }

    @Test
    void the_baseline_answers_trainings_most_frequent_class() {
        Map<String, Object> arrays = values(new int[] {1, 1, 1, 0});
        arrays.put("testx", new double[][] {{9, 9}, {9, 8}, {9, 7}, {9, 6}});
        arrays.put("testy", new int[] {1, 0, 0, 0});
        assertThat(add(arrays).insights().baseline()).isEqualTo(0.25);
    }

    @Test
    void roles_are_guessed_inside_groups_and_from_other_peoples_names() {
        var arrays = new LinkedHashMap<String, Object>();
        for (String name : List.of("x_train", "x_valid", "test_images")) {
            arrays.put(name, X);
        }
        for (String name : List.of("y_train", "y_valid", "test_labels")) {
            arrays.put(name, new int[] {0, 1, 1, 0});
        }
        assertThat(add(arrays).roles())
                .isEqualTo(new Roles(
                        "/x_train", "/y_train", "/x_valid", "/y_valid", "/test_images", "/test_labels", null));
    }
}
