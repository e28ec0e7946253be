package dev.layerlab.run.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MILLISECOND = 1_000_000;

    private final Pace pace = new Pace();
    private long now = 5;

    /** As a virtual machine warms up: interpreted, then compiled, then compiled well. */
    @Test
    void steps_that_still_become_faster_are_not_the_pace() {
        steps(100, 10);
        steps(100, 4);
        assertThat(pace.steady()).isFalse();
        steps(2000, 1);
        assertThat(pace.steady()).isTrue();
        assertThat(pace.secondsPerStep()).isCloseTo(0.001, within(1e-9));
    }

    @Test
    void a_few_slow_steps_change_nothing() {
        for (int i = 0; i < 100; i++) {
            steps(10, 2);
            steps(1, 40);
        }
        assertThat(pace.steady()).isTrue();
        assertThat(pace.secondsPerStep()).isCloseTo(0.002, within(1e-9));
    }

    @Test
    void the_first_step_does_not_count() {
        pace.tick(0);
        assertThat(pace.known()).isFalse();
        pace.tick(3000 * MILLISECOND);
        assertThat(pace.secondsPerStep()).isCloseTo(3, within(1e-9));
    }

    private void steps(int count, int milliseconds) {
        for (int i = 0; i < count; i++) {
            now += milliseconds * MILLISECOND;
            pace.tick(now);
        }
    }
}
