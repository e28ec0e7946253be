package dev.layerlab.data.conversion;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.Unread;
import dev.layerlab.data.hdf5.Hdf5Limits;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * The course's files, or else the samples, with a few bits turned over: each is answered in time, none hurts the server, and where strace can
 * tell, no file but the upload and its columns is opened meanwhile. One process in 50 or so is killed while it reads.
 *
 * <p>100 of them by default; {@code LAYERLAB_FLIPS=2000} for the long run.
 */
class ByteFlipTest {
    private static final String COURSE = System.getenv("LAYERLAB_COURSE_DATA");
    private static final List<Path> WHOLE = COURSE == null
            ? List.of(Path.of("data", "sample-pictures.h5"), Path.of("data", "sample-words.h5"))
            : List.of(Path.of(COURSE, "assign2_data1.h5"), Path.of(COURSE, "assign2_data2.h5"));
    private static final int FLIPS = Integer.parseInt(System.getenv().getOrDefault("LAYERLAB_FLIPS", "100"));
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int KILLED = 50; // one in so many
    private static final int READING_MILLIS = 20;

    /** Most of a file is numbers, where a flip is only another number: every second file is hit where it describes itself. */
    private static final int DESCRIPTION_BYTES = 8192;

    @TempDir
    Path folder;

    private final List<String> outside = new ArrayList<>();
    private Optional<OpenedFiles> trace = Optional.empty();
    private int traced;
    private long opened;
    private ConversionProcess process;
    private int started;
    private int killed;

    @Test
    void every_file_is_answered_in_time_reads_no_other_and_costs_the_server_no_memory()
            throws IOException, InterruptedException {
        RandomGenerator random = random(4);
        RandomGenerator fate = random(5);
        Map<String, Integer> answers = new TreeMap<>();
        long heapBefore = 0;
        Duration longest = Duration.ZERO;
        for (int i = 0; i < FLIPS; i++) {
            if (i == FLIPS / 10) {
                heapBefore = liveHeap(); // by then everything is loaded
            }
            Path file = folder.resolve("flipped.h5");
            Files.write(file, flipped(WHOLE.get(i % 2), random));
            long start = System.nanoTime();
            answers.merge(answer(file, fate), 1, Integer::sum);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            longest = taken.compareTo(longest) > 0 ? taken : longest;
        }
        process.close();
        collect();
        long heapAfter = liveHeap();
        System.out.printf(
                "%d files, %d processes (%d traced, %d killed), longest %d ms, answers %s, live heap %,d then %,d bytes, "
                        + "%,d files opened, outside of the upload's folder and the program %s%n",
                FLIPS, started, traced, killed, longest.toMillis(), answers, heapBefore, heapAfter, opened, outside);
        assertThat(killed).isPositive();
        assertThat(started).isBetween(killed, killed + 1); // a new one for the next file
        assertThat(answers.getOrDefault("broke-off", 0)).isLessThanOrEqualTo(killed);
        assertThat(longest).isLessThan(TIME.plusSeconds(2));
        assertThat((double) heapAfter).isLessThan(1.05 * heapBefore);
        assertThat(outside).isEmpty();
    }

    /** The upload's folder and the program itself, whose classes are loaded when they are needed. */
    private List<Path> allowed() {
        var allowed = new ArrayList<>(List.of(folder, Path.of(System.getProperty("java.home"))));
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            allowed.add(Path.of(part).toAbsolutePath());
        }
        return allowed;
    }

    private static byte[] flipped(Path whole, RandomGenerator random) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        int range = random.nextBoolean() ? bytes.length : DESCRIPTION_BYTES;
        for (int flips = random.nextInt(1, 9); flips > 0; flips--) {
            bytes[random.nextInt(range)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The code of the first thing that could not be read, or "read". */
    private String answer(Path file, RandomGenerator fate) throws IOException, InterruptedException {
        Path columns = Files.createDirectory(folder.resolve("columns"));
        try {
            if (process == null || !process.isAlive()) {
                start(columns);
            }
            CompletableFuture<Void> kill =
                    fate.nextInt(KILLED) == 0 ? kill(fate.nextInt(READING_MILLIS)) : completedFuture(null);
            Contents contents = process.convert(file, columns, new Hdf5Limits(), null);
            kill.join();
            return contents.unread().stream().map(Unread::code).findFirst().orElse("read");
        } finally {
            remove(columns);
        }
    }

    /** Somewhere in the time that a file takes. */
    private CompletableFuture<Void> kill(int afterMillis) {
        killed++;
        ProcessHandle victim = ProcessHandle.of(process.pid()).orElseThrow();
        return CompletableFuture.runAsync(
                () -> {
                    victim.destroyForcibly();
                    victim.onExit().join();
                },
                CompletableFuture.delayedExecutor(
                        afterMillis,
                        TimeUnit.MILLISECONDS,
                        task -> Thread.ofPlatform().start(task)));
    }

    /** A process is traced once it has loaded its classes by reading a good file. */
    private void start(Path columns) throws IOException, InterruptedException {
        collect();
        process = ConversionProcess.start(folder, 512, TIME);
        process.convert(WHOLE.getLast().toAbsolutePath(), columns, new Hdf5Limits(), null);
        FileSystemUtils.deleteRecursively(columns);
        Files.createDirectory(columns);
        trace = OpenedFiles.of(process.pid(), folder.resolve("opened-" + started));
        traced += trace.isPresent() ? 1 : 0;
        started++;
    }

    /** What the last process opened; what traced it goes, or it would count as the server's memory. */
    private void collect() throws IOException, InterruptedException {
        if (trace.isPresent()) {
            outside.addAll(trace.get().outside(allowed()));
            opened += trace.get().count();
            trace = Optional.empty();
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
