package dev.layerlab.run.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.run.Presets;
import dev.layerlab.run.RunConfig;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final Estimate SHORT = new Estimate(Duration.ofSeconds(10), 5);
    private static final Estimate LONG = new Estimate(Duration.ofSeconds(30), 7);

    /** 76 rows are two batches of 38; after each of 300 epochs all 106 rows are evaluated, after 150 the layers looked at. */
    @Test
    void a_run_pays_for_its_steps_its_evaluations_and_its_looks_at_the_layers() {
        var columns = new Columns(
                Columns.Kind.VALUES, List.of(1), List.of(), List.of("cat", "car"), part(76), part(20), part(10));
        RunConfig config = Presets.PICTURES.on(Presets.Data.of("any", columns));

        assertThat(seconds(config, columns, new Stopwatch.Times(1, 0, 0))).isEqualTo(2 * 300);
        assertThat(seconds(config, columns, new Stopwatch.Times(0, 1, 0))).isEqualTo(106 * 300);
        assertThat(seconds(config, columns, new Stopwatch.Times(0, 0, 1))).isEqualTo(150);
    }

    /** Beyond what a run takes whose pieces take no time. */
    private static long seconds(RunConfig config, Columns columns, Stopwatch.Times times) {
        Duration least =
                Estimate.of(config, columns, new Stopwatch.Times(0, 0, 0)).time();
        Duration time = Estimate.of(config, columns, times).time().minus(least);
        return Math.round(time.toMillis() * 1e-3);
    }

    private static Columns.Part part(int rows) {
        return new Columns.Part(new Column.Doubles(new double[rows], 1), new int[rows]);
    }

    /** Nine runs are five rounds on two cores, of 20 s each. */
    @Test
    void runs_side_by_side_take_as_many_rounds_as_the_cores_need() {
        assertThat(Estimate.ofAll(9, 2, false, List.of(SHORT, LONG)))
                .isEqualTo(new Estimate(Duration.ofSeconds(101), 14));
    }

    @Test
    void cores_without_a_run_count_for_nothing() {
        assertThat(Estimate.ofAll(2, 8, false, List.of(SHORT, LONG)))
                .isEqualTo(new Estimate(Duration.ofSeconds(21), 14));
    }

    /** Nine runs of two cores each are nine rounds on two cores, or on one, and three on six. */
    @Test
    void runs_on_two_cores_each_leave_fewer_side_by_side() {
        assertThat(Estimate.ofAll(9, 2, true, List.of(SHORT, LONG)).time()).hasSeconds(181);
        assertThat(Estimate.ofAll(9, 1, true, List.of(SHORT, LONG)).time()).hasSeconds(181);
        assertThat(Estimate.ofAll(9, 6, true, List.of(SHORT, LONG)).time()).hasSeconds(61);
    }

    @Test
    void all_runs_that_were_timed_count_alike_and_the_largest_for_its_memory() {
        assertThat(Estimate.ofAll(4, 1, false, List.of(SHORT, LONG, SHORT, SHORT)))
                .isEqualTo(new Estimate(Duration.ofSeconds(61), 7));
    }

    /** The course's 8 x 10, whose every row has the same ten numbers of units. */
    @Test
    void in_a_grid_the_runs_that_are_timed_have_the_mean_cost_of_all() {
        List<Integer> units =
                IntStream.range(0, 80).mapToObj(i -> 10 + 2 * (i % 10)).toList();
        assertThat(mean(Trials.spread(units))).isEqualTo(mean(units));
    }

    /** As where a layer's inputs are another's units: the ends alone say 50.5, the mean is 30.25. */
    @Test
    void where_two_axes_multiply_the_cost_the_mean_is_nearer_to_the_truth_than_that_of_the_ends() {
        List<Integer> products = IntStream.range(0, 100)
                .mapToObj(i -> (1 + i / 10) * (1 + i % 10))
                .toList();
        double ends = mean(List.of(products.getFirst(), products.getLast()));
        assertThat(mean(Trials.spread(products))).isStrictlyBetween(mean(products), ends);
    }

    @Test
    void no_run_is_timed_twice() {
        assertThat(Trials.spread(List.of(1, 2))).containsExactly(1, 2);
        assertThat(Trials.spread(List.of(1, 2, 3))).containsExactly(1, 2, 3);
        assertThat(Trials.spread(List.of(1, 2, 3, 4, 5, 6, 7))).containsExactly(1, 3, 5, 7);
    }

    private static double mean(List<Integer> costs) {
        return costs.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
