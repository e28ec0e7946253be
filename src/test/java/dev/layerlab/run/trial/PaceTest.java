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

    /** Ten steps of 2 ms and one of 20 ms: a run pays for the slow ones too. */
    @Test
    void steps_that_are_slow_again_and_again_count() {
        for (int i = 0; i < 200; i++) {
            steps(10, 2);
            steps(1, 20);
        }
        assertThat(pace.steady()).isTrue();
        assertThat(pace.secondsPerStep()).isCloseTo(0.040 / 11, within(2e-4));
    }

    @Test
    void a_moment_in_which_something_else_was_at_work_does_not_count() {
        steps(1000, 2);
        steps(34, 6);
        steps(400, 2);
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
