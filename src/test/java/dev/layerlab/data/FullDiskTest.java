package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk that runs full an upload is refused in words and nothing else is hurt. Needs the right to mount a disk. */
class FullDiskTest {
    private static final String SIZE = "12m";

    @TempDir
    Path files;

    @TempDir
    Path disk;

    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        DataTest.files = files;
        mounted = Files.isExecutable(Path.of("/bin/mount"))
                && runs("/bin/mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
        assumeTrue(mounted, "a small disk of our own can be mounted here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            // at once: columns that were looked at stay mapped until they are collected
            assertThat(runs("/bin/umount", "--lazy", disk.toString())).isTrue();
        }
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void a_full_disk_refuses_in_words_and_hurts_nothing_else() throws IOException {
        try (var context = DataContext.open(disk, "--layerlab.samples=false", "--layerlab.upload.reserve=0B")) {
            DatasetService service = context.getBean(DatasetService.class);
            Dataset kept = service.add(bytes(1_000), "small.h5", null);

            // the upload itself has no room
            refused(service, bytes(40_000), "No space left");
            // the upload has room, what is read of it has none
            refused(service, bytes(20_000), "");

            assertThat(DataTest.filesIn(disk.resolve("arriving"))).isEmpty();
            assertThat(service.all()).containsExactly(kept);
            assertThat(service.columns(kept.id()).train().rows()).isEqualTo(1_000);
            Dataset next = service.add(bytes(2_000), "next.h5", null);
            assertThat(service.rename(next.id(), "Renamed", "").name()).isEqualTo("Renamed");
        }
    }

    private static void refused(DatasetService service, Path file, String reason) {
        assertThatThrownBy(() -> service.add(file, "large.h5", null))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("'large.h5'")
                .hasMessageContaining(reason);
    }

    /** Rows of 300 random bytes, which no compression makes smaller. */
    private static Path bytes(int rows) {
        var x = new byte[rows][300];
        var random = new Random(rows);
        int[] y = new int[rows];
        for (int row = 0; row < rows; row++) {
            random.nextBytes(x[row]);
            y[row] = row % 2;
        }
        return DataTest.hdf5(Map.of("trainx", x, "trainy", y));
    }
}
