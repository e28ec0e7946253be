package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunListTest {
    @TempDir
    Path folder;

    private RunSide side;
    private RunList list;
    private String first;
    private String second;

    @BeforeEach
    void startTwoRuns() {
        side = new RunSide(folder.resolve("studio"));
        list = side.get(RunList.class);
        RunConfig config = RunSide.config(side.words(folder, 500), 3);
        first = side.runs().start(config).id();
        second = side.runs().start(config).id();
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void an_archived_run_is_left_out_until_it_is_asked_for_or_restored() {
        list.archive(List.of(first));
        assertThat(ids(new RunFilter())).containsExactly(second);
        assertThat(ids(new RunFilter("", null, null, true))).containsExactly(second, first);
        list.restore(List.of(first));
        assertThat(ids(new RunFilter())).containsExactly(second, first);
    }

    @Test
    void runs_are_found_by_their_tags_and_notes() {
        list.describe(first, RunNotes.tags("baseline, to show,baseline"), "Too slow");
        assertThat(ids(new RunFilter().withWords("BASE"))).containsExactly(first);
        assertThat(ids(new RunFilter().withWords("too slow"))).containsExactly(first);
        assertThat(list.page(new RunFilter(), 1, 1).getFirst().notes())
                .isEqualTo(new RunNotes(List.of("baseline", "to show"), "Too slow", false));
    }

    @Test
    void a_list_shows_one_state_or_one_data_set_where_asked() {
        side.awaitState(first, RunState.FINISHED);
        side.awaitState(second, RunState.FINISHED);
        String dataset = side.runs().byId(first).orElseThrow().config().dataset();
        assertThat(ids(new RunFilter("", RunState.FINISHED, dataset, false))).containsExactly(second, first);
        assertThat(list.count(new RunFilter("", RunState.FAILED, null, false))).isZero();
        assertThat(list.count(new RunFilter("", null, "another", false))).isZero();
    }

    @Test
    void an_entry_names_the_data_set_and_has_a_point_for_each_epoch_of_a_short_run() {
        side.awaitState(first, RunState.FINISHED);
        RunEntry entry = list.page(new RunFilter(), 1, 1).getFirst();
        assertThat(entry.dataset()).isEqualTo("Words");
        assertThat(entry.curve())
                .isEqualTo(side.runs().epochs(first).stream()
                        .map(EpochRow::valAccuracy)
                        .toList());
    }

    @Test
    void notes_that_are_too_long_are_refused_and_leave_the_old_ones() {
        assertThatThrownBy(() -> list.describe(first, List.of("x".repeat(401)), ""))
                .hasMessage("tags must have at most 400 characters, got 401");
        assertThatThrownBy(() -> list.describe("nobody", List.of(), "")).hasMessageContaining("no run nobody");
    }

    private List<String> ids(RunFilter filter) {
        return list.page(filter, 0, 10).stream().map(entry -> entry.run().id()).toList();
    }
}
