package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void undo_and_redo_walk_the_same_steps() {
        History<String> history = History.of("a").then("b").then("c");

        assertThat(history.undo().now()).isEqualTo("b");
        assertThat(history.undo().undo().now()).isEqualTo("a");
        assertThat(history.undo().undo().redo().redo()).isEqualTo(history);
    }

    @Test
    void nothing_is_undone_before_the_first_step_or_redone_after_the_last() {
        History<String> history = History.of("a");

        assertThat(history.undoable()).isFalse();
        assertThat(history.undo().now()).isEqualTo("a");
        assertThat(history.redoable()).isFalse();
        assertThat(history.redo().now()).isEqualTo("a");
    }

    @Test
    void a_new_step_forgets_what_was_undone() {
        History<String> history = History.of("a").then("b").undo().then("c");

        assertThat(history.redoable()).isFalse();
        assertThat(history.undo().now()).isEqualTo("a");
    }

    @Test
    void typing_a_number_is_one_step() {
        History<Integer> history =
                History.of(32).edit("units", 2).edit("units", 25).edit("units", 256);

        assertThat(history.undo().now()).isEqualTo(32);
    }

    @Test
    void edits_of_two_things_are_two_steps() {
        History<String> history = History.of("a, b").edit("first", "A, b").edit("second", "A, B");

        assertThat(history.undo().now()).isEqualTo("A, b");
    }

    @Test
    void an_edit_after_an_undo_is_a_step_of_its_own() {
        History<Integer> history = History.of(1).edit("units", 2).then(3).undo().edit("units", 4);

        assertThat(history.undo().now()).isEqualTo(2);
    }

    @Test
    void what_changes_nothing_is_no_step() {
        assertThat(History.of("a").then("a").undoable()).isFalse();
    }

    @Test
    void the_oldest_steps_are_forgotten_after_a_hundred() {
        History<Integer> history = History.of(0);
        for (int step = 1; step <= 150; step++) {
            history = history.then(step);
        }

        assertThat(history.past()).hasSize(100).startsWith(50).endsWith(149);
    }
}
