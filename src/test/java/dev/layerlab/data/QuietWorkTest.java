package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is done for an upload counts for less than what others wait for. */
class QuietWorkTest {
    private static final int NICE = 16; // its place after the name in /proc/self/stat, see proc(5)

    private final Traffic traffic = new Traffic();
    private final QuietWork quiet = new QuietWork(traffic);

    @AfterEach
    void close() {
        quiet.close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void files_are_taken_in_and_looked_at_with_less_weight_than_others_have() throws IOException {
        int others = niceness();
        assertThat(quiet.receive(QuietWorkTest::niceness)).isEqualTo(others + 10);
        assertThat(quiet.run(QuietWorkTest::niceness)).isEqualTo(others + 10);
        assertThat(niceness()).isEqualTo(others);
    }

    @Test
    void a_slow_sender_keeps_nobody_waiting() throws Exception {
        var sent = new CountDownLatch(1);
        var slow = IntStream.range(0, 20)
                .mapToObj(i -> new FutureTask<>(() -> quiet.receive(() -> {
                    sent.await();
                    return "late";
                })))
                .toList();
        slow.forEach(task -> Thread.ofVirtual().start(task));
        assertThat(quiet.receive(() -> "at once")).isEqualTo("at once");
        assertThat(quiet.run(() -> "at once")).isEqualTo("at once");
        sent.countDown();
        for (FutureTask<String> task : slow) {
            assertThat(task.get()).isEqualTo("late");
        }
    }

    @Test
    void while_people_are_served_it_rests_ten_times_as_long_as_it_works() throws InterruptedException {
        byAnother(traffic::begin);
        Duration rested = quiet.run(() -> rested(Duration.ofMillis(60)));
        assertThat(rested).isGreaterThan(Duration.ofMillis(7 * 60));
    }

    @Test
    void while_nobody_is_served_it_works_on() throws InterruptedException {
        assertThat(quiet.run(() -> rested(Duration.ofMillis(60)))).isZero();
        byAnother(traffic::begin);
        byAnother(traffic::end);
        quiet.run(() -> rested(Duration.ofMillis(100))); // in which the latest request is forgotten
        assertThat(quiet.run(() -> rested(Duration.ofMillis(60)))).isZero();
    }

    @Test
    void it_rests_for_a_second_in_all() throws InterruptedException {
        byAnother(traffic::begin);
        assertThat(quiet.run(() -> {
                    rested(Duration.ofMillis(400)); // it would rest for four
                    return rested(Duration.ofMillis(60));
                }))
                .isZero();
        assertThat(quiet.run(() -> rested(Duration.ofMillis(60))))
                .as("the next piece of work")
                .isPositive();
    }

    @Test
    void it_does_not_rest_for_the_request_that_waits_for_it() {
        traffic.begin();
        assertThat(quiet.run(() -> rested(Duration.ofMillis(60)))).isZero();
        assertThat(traffic.isLively()).isTrue();
        traffic.end();
    }

    @Test
    void a_copy_is_whole_and_rests_as_well(@TempDir Path folder) throws Exception {
        byAnother(traffic::begin);
        byte[] content = new byte[32 << 20];
        new SplittableRandom(1).nextBytes(content);
        Path copy = folder.resolve("copy");
        Duration rested = quiet.receive(() -> {
            var thread = (QuietThread) Thread.currentThread();
            long patience = thread.patience();
            QuietWork.store(new ByteArrayInputStream(content), copy, "copy");
            return Duration.ofNanos(patience - thread.patience());
        });
        assertThat(copy).hasBinaryContent(content);
        assertThat(rested).isPositive();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_told() {
        var content = new ByteArrayInputStream(new byte[1]);
        assertThatThrownBy(() -> QuietWork.store(content, Path.of("/dev/full"), "cats.h5"))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("'cats.h5' could not be stored: ")
                .hasMessageEndingWith("Ask whoever runs the studio to make room, then upload it again.");
    }

    private static void byAnother(Runnable request) throws InterruptedException {
        Thread.ofPlatform().start(request).join();
    }

    /** Works for so long, giving way all the time, and says how long it rested. */
    private static Duration rested(Duration work) {
        var thread = (QuietThread) Thread.currentThread();
        long patience = thread.patience();
        long busyUntil = cpuTime() + work.toNanos();
        while (cpuTime() < busyUntil) {
            QuietThread.giveWay();
        }
        return Duration.ofNanos(patience - thread.patience());
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void what_goes_wrong_comes_back() {
        assertThatThrownBy(() -> quiet.receive(() -> {
                    throw new IOException("broken off");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("broken off");
        assertThatThrownBy(() -> quiet.receive(() -> {
                    throw new DataException("too large");
                }))
                .isInstanceOf(DataException.class)
                .hasMessage("too large");
    }

    private static int niceness() {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
