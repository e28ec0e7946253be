package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows can be looked at one by one, found by their words, and told apart from those of another part. */
class StoredRowsTest extends DataTest {
    private StoredRows words() {
        var arrays = new LinkedHashMap<String, Object>();
        arrays.put("trainx", new int[][] {{1, 2, 3}, {2, 3, 1}, {1, 2, 1}, {3, 3, 3}});
        arrays.put("trainy", new int[] {1, 2, 2, 3});
        arrays.put("testx", new int[][] {{3, 3, 3}, {1, 2, 3}, {2, 3, 1}, {3, 3, 3}});
        arrays.put("testy", new int[] {3, 2, 2, 3});
        arrays.put("words", new String[] {"so", "it", "is"});
        return service.rows(add(arrays).id());
    }

    @Test
    void rows_are_found_by_words_next_to_each_other_the_next_word_included() {
        StoredRows rows = words();
        assertThat(rows.search(List.of("so", "it"), 9))
                .isEqualTo(new StoredRows.Found(3, List.of("so it is → so", "it is so → it", "so it so → it")));
        assertThat(rows.search(List.of("it", "is", "so"), 9).count()).isEqualTo(2);
        assertThat(rows.search(List.of("is", "is", "is", "is"), 9).rows()).containsExactly("is is is → is");
        assertThat(rows.search(List.of("is", "is", "is", "is", "is"), 9).count())
                .isZero();
        assertThat(rows.search(List.of("so"), 1)).isEqualTo(new StoredRows.Found(3, List.of("so it is → so")));
    }

    @Test
    void a_word_outside_the_vocabulary_is_named() {
        assertThatThrownBy(() -> words().search(List.of("so", "zebra"), 9))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("“zebra” is not among the 3 words");
    }

    @Test
    void test_rows_that_stand_in_training_come_with_their_places() {
        assertThat(words().twins(9)).containsExactly(new StoredRows.Twin(0, 3), new StoredRows.Twin(2, 1));
        assertThat(words().twins(1)).hasSize(1);
    }

    @Test
    void only_the_rows_that_are_asked_for_are_loaded() {
        var arrays = new LinkedHashMap<String, Object>();
        arrays.put("trainx", new double[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}});
        arrays.put("trainy", new int[] {0, 1, 0, 0});
        StoredRows rows = service.rows(add(arrays).id());
        assertThat(rows.ofClass(0, 1, 5)).containsExactly(2, 3);
        Columns.Part part = rows.train(new int[] {3, 1});
        assertThat(((Column.Doubles) part.x()).values()).containsExactly(7, 8, 3, 4);
        assertThat(part.y()).containsExactly(0, 1);
    }

    @Test
    void the_range_is_that_of_the_training_values_and_parts_count_their_rows() {
        var arrays = new LinkedHashMap<String, Object>();
        arrays.put("trainx", new double[][] {{1, 2}, {-3, 4}, {5, 0.5}});
        arrays.put("trainy", new int[] {0, 1, 0});
        arrays.put("testx", new double[][] {{9, 9}});
        arrays.put("testy", new int[] {0});
        StoredRows rows = service.rows(add(arrays).id());
        assertThat(rows.range()).isEqualTo(new StoredRows.Range(-3, 5));
        assertThat(List.of(rows.count(), rows.validationCount(), rows.testCount()))
                .containsExactly(3, 0, 1);
    }
}
