package dev.layerlab.data.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.Unread;
import dev.layerlab.data.hdf5.Hdf5Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * The course's files with a few bits turned over: each is answered in time, and none hurts the server.
 *
 * <p>100 of them by default; {@code LAYERLAB_FLIPS=2000} for the long run.
 */
@EnabledIfEnvironmentVariable(named = "LAYERLAB_COURSE_DATA", matches = ".+")
class ByteFlipTest {
    private static final Path COURSE = Path.of(System.getenv().getOrDefault("LAYERLAB_COURSE_DATA", ""));
    private static final int FLIPS = Integer.parseInt(System.getenv().getOrDefault("LAYERLAB_FLIPS", "100"));
    private static final Duration TIME = Duration.ofSeconds(20);

    /** Most of a file is numbers, where a flip is only another number: every second file is hit where it describes itself. */
    private static final int DESCRIPTION_BYTES = 8192;

    @TempDir
    Path folder;

    private ConversionProcess process;
    private int started;

    @Test
    void every_file_is_answered_in_time_and_the_server_keeps_its_memory() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        Map<String, Integer> answers = new TreeMap<>();
        long heapBefore = 0;
        Duration longest = Duration.ZERO;
        for (int i = 0; i < FLIPS; i++) {
            if (i == FLIPS / 10) {
                heapBefore = liveHeap(); // by then everything is loaded
            }
            Path file = folder.resolve("flipped.h5");
            Files.write(file, flipped("assign2_data" + (1 + i % 2) + ".h5", random));
            long start = System.nanoTime();
            answers.merge(answer(file), 1, Integer::sum);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            longest = taken.compareTo(longest) > 0 ? taken : longest;
        }
        process.close();
        long heapAfter = liveHeap();
        System.out.printf(
                "%d files, %d processes, longest %d ms, answers %s, live heap %,d then %,d bytes%n",
                FLIPS, started, longest.toMillis(), answers, heapBefore, heapAfter);
        assertThat(longest).isLessThan(TIME.plusSeconds(2));
        assertThat((double) heapAfter).isLessThan(1.05 * heapBefore);
    }

    private byte[] flipped(String name, RandomGenerator random) throws IOException {
        byte[] bytes = Files.readAllBytes(COURSE.resolve(name));
        int range = random.nextBoolean() ? bytes.length : DESCRIPTION_BYTES;
        for (int flips = random.nextInt(1, 9); flips > 0; flips--) {
            bytes[random.nextInt(range)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** The code of the first thing that could not be read, or "read". */
    private String answer(Path file) throws IOException {
        Path columns = Files.createDirectory(folder.resolve("columns"));
        try {
            if (process == null || !process.isAlive()) {
                process = ConversionProcess.start(folder, 512, TIME);
                started++;
            }
            Contents contents = process.convert(file, columns, new Hdf5Limits(), null);
            return contents.unread().stream().map(Unread::code).findFirst().orElse("read");
        } finally {
            remove(columns);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
