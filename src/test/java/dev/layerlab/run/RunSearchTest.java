package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSearchTest {
    @TempDir
    Path folder;

    private RunSide side;
    private RunService runs;

    @BeforeEach
    void startThreeRuns() {
        side = new RunSide(folder.resolve("studio"));
        runs = side.runs();
        RunConfig config = RunSide.config(side.words(folder, 500), 1);
        for (String name : List.of("First", "100 %_ sure", "Third")) {
            runs.rename(runs.start(config).id(), name);
        }
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void pages_laid_end_to_end_are_all_runs_newest_first() {
        List<Run> pages = new ArrayList<>(runs.page("", 0, 2));
        pages.addAll(runs.page("", 2, 2));
        assertThat(pages).extracting(Run::name).containsExactly("Third", "100 %_ sure", "First");
        assertThat(runs.count("")).isEqualTo(3);
    }

    @Test
    void words_are_found_in_the_name_whatever_their_case() {
        assertThat(runs.page("fIRs", 0, 10)).extracting(Run::name).containsExactly("First");
    }

    @Test
    void signs_that_sql_gives_a_meaning_are_plain_text() {
        assertThat(runs.page("%_ s", 0, 10)).extracting(Run::name).containsExactly("100 %_ sure");
        assertThat(runs.count("%_")).isEqualTo(1);
    }

    @Test
    void layers_and_optimizers_are_found_too() {
        assertThat(runs.count("tanh")).isEqualTo(3);
        assertThat(runs.count("momentum")).isEqualTo(3);
        assertThat(runs.count("zebra")).isZero();
    }
}
