package dev.layerlab.nn.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void constant_stays_at_one() {
        assertThat(new Schedule.Constant().factor(99)).isEqualTo(1);
    }

    @Test
    void step_decay_halves_after_every_ten_epochs() {
        var schedule = new Schedule.StepDecay(0.5, 10);
        assertThat(schedule.factor(9)).isEqualTo(1);
        assertThat(schedule.factor(10)).isEqualTo(0.5);
        assertThat(schedule.factor(20)).isEqualTo(0.25);
    }

    @Test
    void exponential_decay_shrinks_at_every_epoch() {
        assertThat(new Schedule.ExponentialDecay(0.9).factor(2)).isCloseTo(0.81, within(1e-15));
    }

    @Test
    void cosine_falls_from_one_to_zero_and_stays() {
        var schedule = new Schedule.Cosine(10);
        assertThat(schedule.factor(0)).isEqualTo(1);
        assertThat(schedule.factor(5)).isCloseTo(0.5, within(1e-15));
        assertThat(schedule.factor(10)).isEqualTo(0);
        assertThat(schedule.factor(15)).isEqualTo(0);
    }
}
