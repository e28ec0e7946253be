package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An upload becomes a data set, or one sentence; nothing else stays behind. */
class UploadTest extends DataTest {
    private static final Map<String, Object> SMALL =
            Map.of("trainx", new double[][] {{1}, {2}, {3}}, "trainy", new int[] {0, 1, 1});

    private static Path arriving(Path folder) {
        return folder.resolve("arriving");
    }

    private Dataset upload(String name, InputStream content) throws IOException {
        try (Incoming incoming = service.incoming(name)) {
            return service.add(incoming.write(content), null);
        }
    }

    @Test
    void the_same_content_is_the_same_data_set() {
        Path file = hdf5(SMALL);
        Dataset first = service.add(file, "a.h5", "First");
        assertThat(service.add(file, "b.h5", "Second")).isEqualTo(first);
        assertThat(first.name()).isEqualTo("First");
        assertThat(service.original(first.id())).hasSameBinaryContentAs(file);
    }

    @Test
    void the_same_content_twice_at_a_time_is_one_data_set() {
        Path file = hdf5(Map.of("trainx", new int[][] {{1}, {2}}, "trainy", new int[] {0, 1}));
        var one = CompletableFuture.supplyAsync(() -> service.add(file, "a.h5", null));
        var two = CompletableFuture.supplyAsync(() -> service.add(file, "a.h5", null));
        assertThat(one.join().id()).isEqualTo(two.join().id());
        assertThat(service.all())
                .filteredOn(dataset -> dataset.id().equals(one.join().id()))
                .hasSize(1);
    }

    @Test
    void an_empty_file_is_said_to_be_empty() {
        assertThatThrownBy(() -> upload("nothing.h5", InputStream.nullInputStream()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("nothing.h5")
                .hasMessageContaining("The file is empty");
        assertThat(filesIn(arriving(folder))).isEmpty();
    }

    @Test
    void an_empty_text_is_said_to_be_empty() throws IOException {
        Path empty = Files.createFile(files.resolve("empty.txt"));
        assertThatThrownBy(() -> service.add(empty, "empty.txt", null))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("The file is empty");
    }

    @Test
    void folders_in_a_file_s_name_are_left_out() {
        Path unix = hdf5(Map.of("trainx", new int[][] {{21}, {22}}, "trainy", new int[] {0, 1}));
        Path windows = hdf5(Map.of("trainx", new int[][] {{23}, {24}}, "trainy", new int[] {0, 1}));
        assertThat(service.add(unix, "../../etc/digits.h5", null))
                .extracting(Dataset::name, Dataset::fileName)
                .containsExactly("digits", "digits.h5");
        assertThat(service.add(windows, "C:\\work\\digits.h5", null).fileName()).isEqualTo("digits.h5");
    }

    @Test
    void a_file_cut_short_says_how_much_of_it_is_missing() throws IOException {
        byte[] whole = Files.readAllBytes(hdf5(SMALL));
        assertThatThrownBy(() -> upload("cut.h5", new ByteArrayInputStream(whole, 0, whole.length - 7)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("cut short: %,d of %,d bytes", whole.length - 7, whole.length);
        assertThat(filesIn(arriving(folder))).isEmpty();
    }

    @Test
    void a_stream_that_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("cancelled");
                }
                return 1;
            }
        };
        assertThatThrownBy(() -> upload("cancelled.h5", broken)).isInstanceOf(IOException.class);
        assertThat(filesIn(arriving(folder))).isEmpty();
    }

    @Test
    void the_limit_stops_the_stream_as_soon_as_it_is_passed(@TempDir Path other) throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 7;
            }
        };
        try (var context = DataContext.open(other, "--layerlab.samples=false", "--layerlab.upload.limit=1MB")) {
            try (Incoming incoming = context.getBean(DatasetService.class).incoming("endless.h5")) {
                assertThatThrownBy(() -> incoming.write(endless))
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining("'endless.h5' is larger than 1 MiB");
            }
            assertThat(endless.given).isLessThan(1_200_000);
            assertThat(filesIn(arriving(other))).isEmpty();
        }
    }

    @Test
    void without_room_uploads_are_refused_in_words_and_data_sets_stay(@TempDir Path other) {
        Path file = hdf5(SMALL);
        String id;
        try (var context = DataContext.open(other, "--layerlab.samples=false")) {
            id = context.getBean(DatasetService.class).add(file, "a.h5", null).id();
        }
        try (var context = DataContext.open(other, "--layerlab.samples=false", "--layerlab.upload.quota=1B")) {
            var full = context.getBean(DatasetService.class);
            assertThatThrownBy(() -> full.incoming("b.h5"))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("No more data sets are taken");
            assertThat(full.columns(id).train().rows()).isEqualTo(3);
        }
        try (var context = DataContext.open(other, "--layerlab.samples=false", "--layerlab.upload.reserve=1000000TB")) {
            assertThatThrownBy(() -> context.getBean(DatasetService.class).incoming("b.h5"))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("of the disk is free");
        }
    }

    @Test
    void what_a_killed_server_left_is_gone_after_the_next_start(@TempDir Path other) throws IOException {
        String id;
        try (var context = DataContext.open(other, "--layerlab.samples=false")) {
            id = context.getBean(DatasetService.class)
                    .add(hdf5(SMALL), "a.h5", null)
                    .id();
        }
        Set<Path> before = new HashSet<>(filesIn(other));
        Path half = Files.createDirectories(arriving(other).resolve("half"));
        Files.writeString(half.resolve("original"), "half an upload");
        Path unlisted = Files.createDirectories(other.resolve("datasets").resolve("stored-but-not-listed"));
        Files.writeString(unlisted.resolve("0.column"), "numbers");

        try (var context = DataContext.open(other, "--layerlab.samples=false")) {
            assertThat(context.getBean(DatasetService.class).columns(id).train().rows())
                    .isEqualTo(3);
        }
        assertThat(half).doesNotExist();
        assertThat(unlisted).doesNotExist();
        assertThat(new HashSet<>(filesIn(other.resolve("datasets"))))
                .isEqualTo(before.stream()
                        .filter(file -> file.startsWith(other.resolve("datasets")))
                        .collect(Collectors.toSet()));
    }

    @Test
    void deleting_takes_the_numbers_too() {
        Dataset dataset = add(Map.of("trainx", new int[][] {{5}, {6}}, "trainy", new int[] {0, 1}));
        service.delete(dataset.id());
        assertThat(service.byId(dataset.id())).isEmpty();
        assertThat(folder.resolve("datasets").resolve(dataset.sha256())).doesNotExist();
    }

    @Test
    void a_data_set_that_a_run_needs_is_kept() {
        Dataset dataset = add(Map.of("trainx", new int[][] {{15}, {16}}, "trainy", new int[] {0, 1}));
        JdbcClient database = context.getBean(JdbcClient.class);
        database.sql("insert into run (id, name, dataset, config, state, wanted, fence, epoch, epochs, created, queued)"
                        + " values ('r', 'n', ?, '{}', 'FINISHED', 'RUN', 0, 0, 1, 0, 0)")
                .param(dataset.id())
                .update();
        assertThatThrownBy(() -> service.delete(dataset.id()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("needed by runs");
        assertThat(service.columns(dataset.id()).train().rows()).isEqualTo(2);

        database.sql("delete from run").update();
        service.delete(dataset.id());
        assertThat(service.byId(dataset.id())).isEmpty();
    }

    @Test
    void a_new_name_and_notes_are_kept() {
        Dataset dataset = add(Map.of("trainx", new int[][] {{7}, {8}}, "trainy", new int[] {0, 1}));
        service.rename(dataset.id(), "  Seven and eight ", "from the course");
        assertThat(service.byId(dataset.id())).hasValueSatisfying(renamed -> {
            assertThat(renamed.name()).isEqualTo("Seven and eight");
            assertThat(renamed.notes()).isEqualTo("from the course");
        });
        assertThatThrownBy(() -> service.rename(dataset.id(), " ", "")).isInstanceOf(DataException.class);
    }
}
