package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Choices;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Roles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run keeps to the numbers that it began with, however its data set is read later. */
class ReadingOfRunTest {
    @Test
    void a_run_that_goes_on_reads_its_data_set_as_it_did_at_its_start(@TempDir Path folder) {
        try (var side = new RunSide(folder.resolve("studio"))) {
            RunService runs = side.runs();
            var datasets = side.get(DatasetService.class);
            String words = side.words(folder, 500);
            Roles roles = datasets.byId(words).orElseThrow().roles();
            String alone = runs.start(RunSide.config(words, 6)).id();
            String changed = runs.start(RunSide.config(words, 3)).id();
            side.awaitState(alone, RunState.FINISHED);
            side.awaitState(changed, RunState.FINISHED);

            datasets.assign(words, new Roles(roles.testX(), roles.testY(), null, null, null, null, roles.vocabulary()));
            datasets.choose(words, new Choices().withValidation(0.5, 3));
            runs.extend(changed, 3);

            assertThat(side.await(changed, run -> run.state() == RunState.FINISHED && run.epoch() == 6)
                            .best())
                    .isEqualTo(runs.byId(alone).orElseThrow().best());
            assertThat(runs.epochs(changed))
                    .usingElementComparator((a, b) -> a.sameFigures(b) ? 0 : 1)
                    .isEqualTo(runs.epochs(alone));
            assertThat(runs.reading(changed)).contains(new DatasetReading(roles, new Choices()));
        }
    }
}
