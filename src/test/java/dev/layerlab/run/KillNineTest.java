package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillNineTest {
    private static final int EPOCHS = 300;
    private static final int ROWS = 4_000;

    @TempDir
    Path folder;

    /** At three moments, seeded but for what the machine adds to them, the process that trains is killed. */
    @Test
    void a_run_killed_three_times_ends_with_the_bits_of_one_left_alone() throws Exception {
        var killed = folder.resolve("killed");
        var id = started(killed);
        var random = new Random(3);
        for (int kill = 1; kill <= 3; kill++) {
            trainAndKill(killed, EPOCHS * kill / 4 + random.nextInt(EPOCHS / 8));
        }

        var alone = folder.resolve("alone");
        var expected = result(alone, started(alone));
        var actual = result(killed, id);
        assertThat(actual.rows()).extracting(EpochRow::epoch).containsExactlyElementsOf(oneTo(EPOCHS));
        assertThat(actual.rows())
                .usingElementComparator(KillNineTest::byFigures)
                .isEqualTo(expected.rows());
        assertThat(actual.last()).isEqualTo(expected.last());
        assertThat(actual.best()).isEqualTo(expected.best());
    }

    /** The run is queued by a process that ends before it gets anywhere. */
    private String started(Path studio) {
        try (var side = new RunSide(studio)) {
            return side.runs()
                    .start(RunSide.config(side.words(folder, ROWS), EPOCHS))
                    .id();
        }
    }

    private static void trainAndKill(Path studio, int epoch) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunSide.class.getName(),
                        studio.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var epochs = child.inputReader()) {
            readUntil(epochs, epoch);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void readUntil(BufferedReader epochs, int epoch) throws IOException {
        for (var line = epochs.readLine(); line != null; line = epochs.readLine()) {
            if (line.matches("\\d+") && Integer.parseInt(line) >= epoch) {
                return;
            }
        }
        throw new AssertionError("the child ended before epoch " + epoch);
    }

    private static Result result(Path studio, String id) {
        try (var side = new RunSide(studio)) {
            side.awaitState(id, RunState.FINISHED);
            var state = side.get(CheckpointRepository.class).ofRun(id).orElseThrow();
            return new Result(side.runs().epochs(id), CheckpointFormat.last(state), CheckpointFormat.best(state));
        }
    }

    private static int byFigures(EpochRow a, EpochRow b) {
        return a.sameFigures(b) ? 0 : 1;
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private record Result(List<EpochRow> rows, byte[] last, byte[] best) {}
}
