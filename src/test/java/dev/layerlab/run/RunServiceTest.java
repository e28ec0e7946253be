package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunServiceTest {
    @TempDir
    Path folder;

    private RunSide side;
    private RunService runs;
    private String words;

    @BeforeEach
    void open() {
        side = new RunSide(folder.resolve("studio"));
        runs = side.runs();
        words = side.words(folder, 500);
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void a_run_goes_through_all_its_epochs_and_finishes() {
        var run = runs.start(RunSide.config(words, 5));
        var finished = side.awaitState(run.id(), RunState.FINISHED);
        assertThat(finished.epoch()).isEqualTo(5);
        assertThat(finished.ended()).isGreaterThanOrEqualTo(finished.started());
        assertThat(finished.engine()).contains("float32");
        assertThat(runs.epochs(run.id()))
                .extracting(EpochRow::epoch)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5).boxed().toList());
    }
}
