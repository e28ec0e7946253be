package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A finding's cure can be applied, is stored with the data set, and can be taken back. */
class RemedyTest extends DataTest {
    private static final double[][] FOUR = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};

    private static Finding finding(Dataset dataset, String code) {
        return dataset.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + dataset.findings()));
    }

    /** Applies the cure of the finding and looks the data set up again. */
    private Dataset cure(Dataset dataset, String code) {
        Dataset cured = service.apply(dataset.id(), finding(dataset, code).remedy());
        assertThat(service.byId(dataset.id())).contains(cured);
        return cured;
    }

    private static Map<String, Object> arrays(Object... namesAndValues) {
        var arrays = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arrays.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return arrays;
    }

    @Test
    void ids_count_from_0_where_that_is_chosen_and_by_their_range_again() {
        Dataset dataset = add(arrays(
                "trainx", new int[][] {{1, 2, 3}, {2, 3, 1}}, "trainy", new int[] {2, 1}, "words", new String[] {
                    "a", "b", "c", "d"
                }));
        Dataset cured = cure(dataset, "first-id-unclear");
        assertThat(cured.choices().firstId()).isZero();
        assertThat(cured.insights().examples()).first().isEqualTo("b c d → c");
        assertThat(cure(cured, "first-id").insights().examples()).first().isEqualTo("a b c → b");
    }

    @Test
    void a_row_whose_label_is_nan_is_left_out() {
        Dataset dataset = add(arrays("trainx", FOUR, "trainy", new double[] {0, 1, Double.NaN, 1}));
        assertThat(dataset.usable()).isFalse();
        Dataset cured = cure(dataset, "label-no-class");
        assertThat(cured.usable()).isTrue();
        assertThat(finding(cured, "rows-left-out").message())
                .contains("1 of the 4 rows")
                .contains("row 2");
        Columns columns = service.columns(cured.id());
        assertThat(columns.train().y()).containsExactly(0, 1, 1);
        assertThat(((Column.Doubles) columns.train().x()).values()).containsExactly(1, 2, 3, 4, 7, 8);
        assertThat(cure(cured, "rows-left-out").usable()).isFalse();
    }

    @Test
    void a_row_whose_value_is_infinite_is_left_out_and_the_rest_can_be_split() {
        double[][] x = {{1, 2}, {3, Double.POSITIVE_INFINITY}, {5, 6}, {7, 8}};
        Dataset cured = cure(add(arrays("trainx", x, "trainy", new int[] {0, 1, 1, 0})), "not-finite");
        service.choose(cured.id(), cured.choices().withValidation(0.34, 1));
        Columns columns = service.columns(cured.id());
        assertThat(Stream.of(columns.train(), columns.validation())
                        .flatMapToDouble(part -> Arrays.stream(((Column.Doubles) part.x()).values())))
                .containsExactlyInAnyOrder(1.0, 2.0, 5.0, 6.0, 7.0, 8.0);
        assertThat(columns.validation().rows()).isEqualTo(1);
    }

    @Test
    void rows_of_ids_without_a_word_are_left_out() {
        Dataset dataset = add(arrays(
                "trainx",
                new int[][] {{1, 2}, {2, 9}, {2, 1}, {1, 1}},
                "trainy",
                new int[] {2, 1, 1, 2},
                "words",
                new String[] {"a", "b"}));
        assertThat(finding(dataset, "id-outside-vocabulary").message()).contains("1 of 4 rows hold such ids");
        Dataset cured = cure(dataset, "id-outside-vocabulary");
        assertThat(((Column.Ints) service.columns(cured.id()).train().x()).values())
                .containsExactly(0, 1, 1, 0, 0, 0);
    }

    @Test
    void labels_that_differ_between_the_parts_are_taken_by_order_or_by_value() {
        Dataset dataset = add(arrays(
                "trainx", FOUR, "trainy", new int[] {1, 2, 2, 1}, "testx", FOUR, "testy", new int[] {0, 1, 1, 0}));
        assertThat(service.columns(dataset.id()).classes()).containsExactly("1", "2");
        Dataset cured = cure(dataset, "labels-differ");
        assertThat(service.columns(cured.id()).classes()).containsExactly("0", "1", "2");
        assertThat(service.columns(cured.id()).test().y()).containsExactly(0, 1, 1, 0);
        assertThat(service.columns(cure(cured, "labels-by-value").id()).classes())
                .containsExactly("1", "2");
    }

    @Test
    void of_two_axes_as_long_as_the_labels_the_other_one_can_be_taken() {
        Dataset dataset = add(arrays("trainx", new double[][] {{1, 2}, {3, 4}}, "trainy", new int[] {0, 1}));
        Dataset cured = cure(dataset, "axes-unclear");
        assertThat(((Column.Doubles) service.columns(cured.id()).train().x()).values())
                .containsExactly(1, 3, 2, 4);
        assertThat(((Column.Doubles) service.columns(cure(cured, "axes-unclear").id())
                                .train()
                                .x())
                        .values())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_part_that_does_not_fit_is_dropped() {
        Dataset dataset = add(
                arrays("trainx", FOUR, "trainy", new int[] {0, 1, 1, 0}, "testx", FOUR, "testy", new int[] {0, 1, 1}));
        assertThat(dataset.usable()).isFalse();
        Dataset cured = cure(dataset, "rows-differ");
        assertThat(cured.usable()).isTrue();
        assertThat(cured.roles().testX()).isNull();
        assertThat(service.columns(cured.id()).test()).isNull();
    }

    @Test
    void arrays_whose_names_say_nothing_get_roles_by_their_shapes() {
        Dataset dataset = add(arrays("measured", FOUR, "kind", new int[] {0, 1, 1, 0}));
        Dataset cured = cure(dataset, "role-missing");
        assertThat(cured.roles().trainX()).isEqualTo("/measured");
        assertThat(cured.roles().trainY()).isEqualTo("/kind");
        assertThat(cured.usable()).isTrue();
    }

    @Test
    void names_that_do_not_fit_the_labels_are_dropped() {
        Dataset dataset = add(
                arrays("trainx", FOUR, "trainy", new int[] {0, 1, 2, 0}, "class_names", new String[] {"cat", "car"}));
        Dataset cured = cure(dataset, "class-names");
        assertThat(cured.roles().vocabulary()).isNull();
        assertThat(cured.findings()).extracting(Finding::code).doesNotContain("class-names");
    }

    @Test
    void a_tenth_is_set_aside_for_validation_and_given_back() {
        double[][] x = new double[20][1];
        int[] y = new int[20];
        for (int row = 0; row < 20; row++) {
            x[row][0] = row;
            y[row] = row % 2;
        }
        Dataset cured = cure(add(arrays("trainx", x, "trainy", y)), "no-validation");
        assertThat(service.columns(cured.id()).validation().rows()).isEqualTo(2);
        assertThat(finding(cured, "validation-split").message())
                .contains("2 of 20 training rows")
                .contains("seed 1");
        assertThat(service.columns(cure(cured, "validation-split").id()).validation())
                .isNull();
    }

    @Test
    void pictures_are_turned_without_changing_a_number() {
        byte[][][] pictures = new byte[4][3][3];
        pictures[1][0][2] = 9;
        Dataset dataset = add(arrays("trainx", pictures, "trainy", new int[] {0, 1, 1, 0}));
        Column before = service.columns(dataset.id()).train().x();
        Dataset cured = cure(dataset, "picture-side");
        assertThat(cured.choices().turned()).isTrue();
        assertThat(service.columns(cured.id()).train().x().at(11))
                .isEqualTo(before.at(11))
                .isEqualTo(9);
    }

    @Test
    void numbers_can_be_read_as_they_were_before_a_cure() {
        Dataset dataset = add(arrays(
                "trainx", FOUR, "trainy", new int[] {1, 2, 2, 2}, "testx", FOUR, "testy", new int[] {0, 1, 1, 1}));
        cure(dataset, "labels-differ");
        assertThat(service.columns(dataset.id()).train().y()).containsExactly(1, 2, 2, 2);
        assertThat(service.columns(dataset.id(), dataset.roles(), dataset.choices())
                        .train()
                        .y())
                .containsExactly(0, 1, 1, 1);
        assertThatThrownBy(() -> service.columns(dataset.id(), dataset.roles().withTrain(null, null), new Choices()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("No array has the role train x");
    }
}
