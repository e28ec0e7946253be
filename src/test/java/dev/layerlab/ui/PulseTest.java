package dev.layerlab.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final HandTimer timer = new HandTimer();
    private final AtomicInteger flushes = new AtomicInteger();
    private final Pulse pulse = new Pulse(timer, flushes::incrementAndGet);

    @Test
    void a_quiet_page_hears_the_bell_at_once() {
        pulse.ring();
        timer.passes(Duration.ZERO);
        assertThat(flushes).hasValue(1);
    }

    @Test
    void many_rings_are_one_flush() {
        for (int i = 0; i < 1000; i++) {
            pulse.ring();
        }
        timer.passes(Duration.ofSeconds(10));
        assertThat(flushes).hasValue(1);
    }

    /** A browser that stopped reading costs one message, however long training goes on. */
    @Test
    void nothing_follows_until_the_browser_has_drawn() {
        pulse.ring();
        timer.passes(Duration.ZERO);
        pulse.ring();
        timer.passes(Duration.ofMinutes(10));
        assertThat(flushes).hasValue(1);

        pulse.drawn();
        timer.passes(Duration.ZERO);
        assertThat(flushes).hasValue(2);
    }

    @Test
    void a_browser_that_draws_at_once_gets_four_flushes_a_second() {
        for (int millisecond = 0; millisecond < 1000; millisecond++) {
            pulse.ring();
            timer.passes(Duration.ofMillis(1));
            pulse.drawn();
        }
        assertThat(flushes).hasValue(4);
    }

    @Test
    void no_flush_comes_without_a_new_ring() {
        pulse.ring();
        timer.passes(Duration.ZERO);
        pulse.drawn();
        timer.passes(Duration.ofSeconds(10));
        assertThat(flushes).hasValue(1);
    }

    @Test
    void an_ended_pulse_is_silent() {
        pulse.ring();
        pulse.end();
        timer.passes(Duration.ofSeconds(10));
        assertThat(flushes).hasValue(0);
    }

    @Test
    void a_flush_that_fails_does_not_stop_the_next() {
        var failing = new Pulse(timer, () -> {
            flushes.incrementAndGet();
            throw new IllegalStateException("the rows could not be read");
        });
        failing.ring();
        assertThatThrownBy(() -> timer.passes(Duration.ZERO)).hasMessage("the rows could not be read");
        failing.ring();
        assertThatThrownBy(() -> timer.passes(Duration.ofSeconds(1))).hasMessage("the rows could not be read");
        assertThat(flushes).hasValue(2);
    }

    /** Time passes when the test says so. */
    private static final class HandTimer implements Pulse.Timer {
        private final List<Task> tasks = new ArrayList<>();
        private long now;

        private record Task(long due, Runnable deed) {}

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void after(Duration delay, Runnable task) {
            tasks.add(new Task(now + delay.toNanos(), task));
        }

        private void passes(Duration time) {
            now += time.toNanos();
            List<Task> due = tasks.stream().filter(task -> task.due() <= now).toList();
            tasks.removeAll(due);
            due.forEach(task -> task.deed().run());
        }
    }
}
