package dev.layerlab.run.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final Estimate SHORT = new Estimate(Duration.ofSeconds(10), 5);
    private static final Estimate LONG = new Estimate(Duration.ofSeconds(30), 7);

    /** Nine runs are five rounds on two cores, of 20 s each. */
    @Test
    void runs_side_by_side_take_as_many_rounds_as_the_cores_need() {
        assertThat(Estimate.ofAll(9, 2, false, SHORT, LONG)).isEqualTo(new Estimate(Duration.ofSeconds(101), 14));
    }

    @Test
    void cores_without_a_run_count_for_nothing() {
        assertThat(Estimate.ofAll(2, 8, false, SHORT, LONG)).isEqualTo(new Estimate(Duration.ofSeconds(21), 14));
    }

    /** Nine runs of two cores each are nine rounds on two cores, or on one, and three on six. */
    @Test
    void runs_on_two_cores_each_leave_fewer_side_by_side() {
        assertThat(Estimate.ofAll(9, 2, true, SHORT, LONG).time()).hasSeconds(181);
        assertThat(Estimate.ofAll(9, 1, true, SHORT, LONG).time()).hasSeconds(181);
        assertThat(Estimate.ofAll(9, 6, true, SHORT, LONG).time()).hasSeconds(61);
    }
}
