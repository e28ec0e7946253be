package dev.layerlab.data.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFilesTest {
    private static final Path COMMITTED = Path.of("data");

    @TempDir
    Path folder;

    @Test
    void the_committed_files_are_what_the_generator_writes() throws IOException {
        SampleFiles.write(folder);
        for (String file :
                List.of("sample-words.h5", "sample-words.txt", "sample-pictures.h5", "sample-pictures.txt")) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(COMMITTED.resolve(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-words.h5", "sample-pictures.h5"})
    void they_stay_small(String file) throws IOException {
        assertThat(Files.size(COMMITTED.resolve(file))).isLessThan(2_000_000);
    }

    @Test
    void there_are_250_words() {
        assertThat(Lexicon.vocabulary()).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void the_chances_from_each_state_add_up_to_one() {
        var grammar = new Grammar();
        for (int state = 0; state < grammar.states(); state++) {
            double sum = grammar.next(state).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    /** The accuracy is computed from the grammar; the guesses must reach it on rows that were drawn from the grammar. */
    @Test
    void the_best_guesses_are_right_as_often_as_is_said() {
        var best = new BestGuess(new Grammar(), Lexicon.vocabulary());
        try (HdfFile file = new HdfFile(COMMITTED.resolve("sample-words.h5"))) {
            int[][] x = (int[][]) file.getDatasetByPath("trainx").getData();
            int[] d = (int[]) file.getDatasetByPath("traind").getData();
            int right = 0;
            for (int row = 0; row < d.length; row++) {
                right += best.after(x[row][0] - 1, x[row][1] - 1, x[row][2] - 1) == d[row] - 1 ? 1 : 0;
            }
            // three standard deviations of a share of 120,000 rows
            assertThat((double) right / d.length).isCloseTo(best.accuracy(), within(0.0042));
        }
    }
}
