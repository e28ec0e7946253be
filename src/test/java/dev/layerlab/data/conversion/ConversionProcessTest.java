package dev.layerlab.data.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.StoredArray;
import dev.layerlab.data.column.Unread;
import dev.layerlab.data.hdf5.Hdf5Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a process does, its server gets an answer. */
class ConversionProcessTest {
    private static final Path FILE =
            Path.of("src/test/resources/dev/layerlab/data/hdf5/byte_orders.h5").toAbsolutePath();

    @TempDir
    Path folder;

    private Path columns;

    @BeforeEach
    void prepare() throws IOException {
        columns = Files.createDirectory(folder.resolve("columns"));
    }

    private Contents convert(ConversionProcess process) throws IOException {
        return process.convert(FILE, columns, new Hdf5Limits(), null);
    }

    @Test
    void arrays_come_back_from_the_process_and_its_columns_lie_in_the_folder() throws IOException {
        try (var process = ConversionProcess.start(folder, 64, Duration.ofSeconds(60))) {
            assertThat(convert(process).arrays())
                    .extracting(StoredArray::name)
                    .containsExactlyInAnyOrder("/big", "/double", "/half", "/unsigned", "/flags");
            assertThat(columns).isNotEmptyDirectory();
        }
    }

    @Test
    void a_process_that_takes_too_long_is_ended_and_the_answer_says_so() throws IOException {
        try (var process = ConversionProcess.start(folder, 64, Duration.ofMillis(1))) {
            assertThat(convert(process).unread()).extracting(Unread::code).containsExactly("too-slow");
            assertThat(process.isAlive()).isFalse();
        }
    }

    @Test
    void a_process_that_is_gone_gives_an_answer_too() throws IOException {
        try (var process = ConversionProcess.start(folder, 64, Duration.ofSeconds(60))) {
            process.close();
            assertThat(convert(process).unread()).extracting(Unread::code).containsExactly("broke-off");
        }
    }

    @Test
    void a_file_that_takes_too_much_memory_ends_its_process_only() throws IOException {
        Path text = folder.resolve("long.txt");
        try (var out = Files.newBufferedWriter(text)) {
            for (int i = 0; i < 400_000; i++) {
                out.write("word" + i + " ");
            }
        }
        try (var process = ConversionProcess.start(folder, 16, Duration.ofSeconds(60))) {
            Contents contents = process.convert(text, columns, new Hdf5Limits(), new TextOptions());
            assertThat(contents.unread()).extracting(Unread::code).containsExactly("too-much-memory");
        }
    }
}
