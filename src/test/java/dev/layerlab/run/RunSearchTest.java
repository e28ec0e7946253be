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
    private RunList list;

    @BeforeEach
    void startThreeRuns() {
        side = new RunSide(folder.resolve("studio"));
        list = side.get(RunList.class);
        RunService runs = side.runs();
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
        List<RunEntry> pages = new ArrayList<>(list.page(words(""), 0, 2));
        pages.addAll(list.page(words(""), 2, 2));
        assertThat(pages).extracting(entry -> entry.run().name()).containsExactly("Third", "100 %_ sure", "First");
        assertThat(list.count(words(""))).isEqualTo(3);
    }

    @Test
    void words_are_found_in_the_name_whatever_their_case() {
        assertThat(list.page(words("fIRs"), 0, 10))
                .extracting(entry -> entry.run().name())
                .containsExactly("First");
    }

    @Test
    void signs_that_sql_gives_a_meaning_are_plain_text() {
        assertThat(list.page(words("%_ s"), 0, 10))
                .extracting(entry -> entry.run().name())
                .containsExactly("100 %_ sure");
        assertThat(list.count(words("%_"))).isEqualTo(1);
    }

    @Test
    void layers_and_optimizers_are_found_too() {
        assertThat(list.count(words("tanh"))).isEqualTo(3);
        assertThat(list.count(words("momentum"))).isEqualTo(3);
        assertThat(list.count(words("zebra"))).isZero();
    }

    private static RunFilter words(String words) {
        return new RunFilter().withWords(words);
    }
}
