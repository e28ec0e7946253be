package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.run.trial.Estimate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Estimate ESTIMATE = new Estimate(Duration.ofSeconds(125), 3_000_000);

    @Test
    void one_run_is_told_by_time_and_memory() {
        assertThat(new Forecast(1, ESTIMATE, 0).sentence()).isEqualTo("about 2 min 5 s, 3 MB");
        assertThat(new Forecast(1, new Estimate(Duration.ofMillis(300), 1), 0).sentence())
                .isEqualTo("about 1 s or less, 1 MB");
    }

    @Test
    void a_grid_is_told_with_its_runs_and_those_that_were_trained_before() {
        assertThat(new Forecast(9, ESTIMATE, 0).sentence())
                .matches("about 2 min 5 s for 9 runs on \\d+ cores?, 3 MB\\.");
        assertThat(new Forecast(9, ESTIMATE, 1).sentence())
                .endsWith(" 1 of them was trained before and would give the same again.");
        assertThat(new Forecast(9, ESTIMATE, 2).sentence())
                .endsWith(" 2 of them were trained before and would give the same again.");
    }
}
