package dev.layerlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunState;
import dev.layerlab.run.Sweep;
import dev.layerlab.ui.run.Metric;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SweepResultTest {
    /** The second is worse in training and on the test part, and still the best. */
    @Test
    void the_best_is_the_best_by_validation_whatever_training_and_test_say() {
        var result = result(
                row("a", new EpochRow(5, 0.1, 0.99, 1.0, 0.60, 0.5, 0.95, 0)),
                row("b", new EpochRow(5, 0.9, 0.50, 2.0, 0.70, 0.9, 0.55, 0)),
                row("c", null));
        assertThat(result.best().orElseThrow().run().id()).isEqualTo("b");
        assertThat(result.metrics()).startsWith(Metric.VAL_ACCURACY, Metric.VAL_LOSS);
    }

    @Test
    void where_there_are_no_classes_the_least_validation_loss_is_best() {
        var result = result(
                row("a", new EpochRow(5, 0.1, null, 1.0, null, 0.5, null, 0)),
                row("b", new EpochRow(5, 0.9, null, 0.8, null, 0.9, null, 0)));
        assertThat(result.best().orElseThrow().run().id()).isEqualTo("b");
    }

    @Test
    void without_a_validation_part_no_run_is_the_best() {
        var result = result(row("a", new EpochRow(5, 0.1, 0.99, null, null, 0.5, 0.95, 0)));
        assertThat(result.best()).isEmpty();
        assertThat(result.metrics()).contains(Metric.TEST_ACCURACY);
    }

    @Test
    void the_mean_of_seeds_has_only_the_epochs_that_all_of_them_have() {
        var rows = List.of(row("a", null), row("b", null));
        var points = SeedBands.points(
                rows, Metric.VAL_LOSS, Map.of("a", List.of(loss(1, 2.0), loss(2, 1.0)), "b", List.of(loss(1, 4.0))));
        assertThat(points).singleElement().satisfies(point -> {
            assertThat(point.x()).isEqualTo(1);
            assertThat(point.mean()).isEqualTo(3.0);
            assertThat(point.low()).isEqualTo(2.0);
            assertThat(point.high()).isEqualTo(4.0);
        });
    }

    @Test
    void the_ends_of_an_axis_have_as_many_digits_as_tell_them_apart() {
        assertThat(ends(Metric.VAL_LOSS, 0.41, 0.52)).containsExactly("0.410", "0.520");
        assertThat(ends(Metric.VAL_LOSS, 0.410012, 0.410043)).containsExactly("0.41001", "0.41004");
        assertThat(ends(Metric.VAL_LOSS, 1.0000001e-5, 1.0000002e-5)).containsExactly("1.0000001e-05", "1.0000002e-05");
        assertThat(ends(Metric.VAL_ACCURACY, 0.93331, 0.93334)).containsExactly("93.331 %", "93.334 %");
        assertThat(ends(Metric.VAL_LOSS, 0.3, Math.nextUp(0.3))).doesNotHaveDuplicates();
    }

    @Test
    void an_axis_of_figures_that_are_the_same_has_one_end_in_its_middle() {
        var scale = new ParallelLines.Scale(Metric.VAL_LOSS, 0.41, 0.41);
        assertThat(scale.axis().ticks()).containsExactly(new ParallelLines.Tick(0.5, "0.410"));
        assertThat(scale.at(0.41)).isEqualTo(0.5);
        assertThat(scale.level(0.41)).isOne();
    }

    @Test
    void a_card_has_the_judging_figure_and_marks_the_best() {
        var best = row("a", new EpochRow(5, 0.1, null, 1.0, 0.70, null, null, 0));
        var other = row("b", new EpochRow(5, 0.2, null, 2.0, 0.60, null, null, 0));
        var none = row("c", null);
        var result = result(best, other, none);
        assertThat(SweepCard.judged(result, best)).isEqualTo("★ val acc 70.0 %");
        assertThat(SweepCard.judged(result, other)).isEqualTo("val acc 60.0 %");
        assertThat(SweepCard.judged(result, none)).isEqualTo("val acc –");
        assertThat(SweepCard.others(result, best)).isEqualTo("val loss 1.000 · train loss 0.100");
        assertThat(SweepCard.others(result, none)).isEmpty();
    }

    private static List<String> ends(Metric metric, double bottom, double top) {
        return new ParallelLines.Scale(metric, bottom, top)
                .axis().ticks().stream().map(ParallelLines.Tick::text).toList();
    }

    private static EpochRow loss(int epoch, double value) {
        return new EpochRow(epoch, null, null, value, null, null, null, 0);
    }

    private static SweepResult result(SweepRow... rows) {
        return SweepResult.of(new Sweep("s", "Sweep", List.of(), 0), List.of(rows), Map.of());
    }

    private static SweepRow row(String id, EpochRow best) {
        var run = new Run(id, id, RunState.RUNNING, 0, 5, 9, null, null, 0, null, null, null, new RunConfig());
        return new SweepRow(run, List.of(), best);
    }
}
