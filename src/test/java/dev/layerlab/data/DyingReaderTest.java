package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.conversion.ConversionProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Whatever ends the process that reads files: the file in question is answered in words, the next by another process. */
@DisabledOnOs(OS.WINDOWS)
class DyingReaderTest {
    @TempDir
    Path folder;

    private final Set<Long> others = children().collect(Collectors.toSet()); // of other tests' studios
    private int made;

    @Test
    void a_reader_killed_between_two_files_is_missed_by_nobody() {
        try (Studio studio = open()) {
            long first = studio.readsRightly();
            kill(first);
            assertThat(studio.readsRightly()).isNotEqualTo(first);
        }
    }

    @Test
    void a_reader_killed_in_the_middle_of_a_file_is_said_so_and_replaced() throws Exception {
        try (Studio studio = open()) {
            long first = studio.readsRightly();
            signal("STOP", first);
            Path file = file(1, 2, 3);
            CompletableFuture<Dataset> upload = studio.waitingForItsReader(file, "unlucky.h5");
            kill(first);
            assertThatThrownBy(() -> upload.get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(DataException.class)
                    .hasMessageContaining("'unlucky.h5' could not be read")
                    .hasMessageContaining("broke off")
                    .hasMessageContaining("Upload it again");
            assertThat(studio.readsRightly()).isNotEqualTo(first);
            assertThat(DataTest.filesIn(studio.data.resolve("arriving"))).isEmpty();
        }
    }

    @Test
    void a_stuck_reader_holds_up_no_other_file() throws Exception {
        try (Studio studio = open()) {
            long stuck = studio.readsRightly();
            signal("STOP", stuck);
            Path file = file(1, 2, 3);
            CompletableFuture<Dataset> upload = studio.waitingForItsReader(file, "stuck.h5");
            Dataset other = studio.service.add(file(4, 5), "other.h5", null);
            assertThat(other.usable()).isTrue();
            assertThat(upload).isNotDone();
            kill(stuck);
            assertThatThrownBy(upload::join).hasMessageContaining("'stuck.h5' could not be read");
        }
    }

    @Test
    void a_reader_past_its_time_is_ended_and_replaced() {
        try (Studio studio = open("--layerlab.upload.check-time=4s")) {
            long first = studio.readsRightly();
            signal("STOP", first); // as good as a file that never ends
            Path file = file(1, 2, 3);
            assertThatThrownBy(() -> studio.service.add(file, "slow.h5", null))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("takes longer than 4 seconds");
            assertThat(ProcessHandle.of(first).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(studio.readsRightly()).isNotEqualTo(first);
        }
    }

    @Test
    void a_reader_out_of_memory_is_ended_and_replaced() throws IOException {
        Path text = folder.resolve("long.txt");
        try (var out = Files.newBufferedWriter(text)) {
            for (int i = 0; i < 400_000; i++) {
                out.write("word" + i + " ");
            }
        }
        try (Studio studio = open("--layerlab.upload.check-heap=16MB")) {
            long first = studio.readsRightly();
            assertThatThrownBy(() -> studio.service.add(text, "long.txt", null))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("takes more than 16 MiB of memory");
            assertThat(studio.readsRightly()).isNotEqualTo(first);
        }
    }

    private Studio open(String... settings) {
        Path data = folder.resolve("data");
        var all = new ArrayList<>(List.of(settings));
        all.add("--layerlab.samples=false");
        var context = DataContext.open(data, all.toArray(String[]::new));
        return new Studio(context, context.getBean(DatasetService.class), data);
    }

    /** Each another content. */
    private Path file(int... values) {
        int[][] rows = new int[values.length][];
        int[] labels = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            rows[i] = new int[] {values[i], ++made};
            labels[i] = i % 2;
        }
        DataTest.files = folder;
        return DataTest.hdf5(Map.of("trainx", rows, "trainy", labels));
    }

    /** What the studio of the test has started: it starts nothing else. */
    private List<Long> readers() {
        return children().filter(pid -> !others.contains(pid)).toList();
    }

    private static Stream<Long> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).map(ProcessHandle::pid);
    }

    private static void kill(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void signal(String name, long pid) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Studio implements AutoCloseable {
        private final ConfigurableApplicationContext context;
        private final DatasetService service;
        private final Path data;

        private Studio(ConfigurableApplicationContext context, DatasetService service, Path data) {
            this.context = context;
            this.service = service;
            this.data = data;
        }

        /** Uploads a good file, finds its values in the data set, and gives the process that read it. */
        private long readsRightly() {
            Path file = file(7, 8, 9, 7);
            Dataset dataset = service.add(file, "good.h5", null);
            Columns.Part train = service.columns(dataset.id()).train();
            assertThat(train.rows()).isEqualTo(4);
            assertThat(IntStream.range(0, 4)
                            .mapToDouble(row -> train.x().at(row * train.x().width())))
                    .containsExactly(7.0, 8.0, 9.0, 7.0);
            List<Long> readers = readers();
            assertThat(readers).hasSize(1);
            return readers.getFirst();
        }

        /** An upload whose file has been given to a reader, which has not answered. */
        private CompletableFuture<Dataset> waitingForItsReader(Path file, String name) {
            var upload = new CompletableFuture<Dataset>();
            Thread uploader = Thread.ofPlatform().daemon().start(() -> {
                try {
                    upload.complete(service.add(file, name, null));
                } catch (RuntimeException e) {
                    upload.completeExceptionally(e);
                }
            });
            while (!upload.isDone() && !waits(uploader)) {
                Thread.onSpinWait();
            }
            return upload;
        }

        private static boolean waits(Thread uploader) {
            return uploader.getState() == Thread.State.TIMED_WAITING
                    && Stream.of(uploader.getStackTrace())
                            .anyMatch(frame -> frame.getClassName().equals(ConversionProcess.class.getName()));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
