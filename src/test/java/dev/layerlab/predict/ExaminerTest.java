package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.layerlab.data.Column;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Insights;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.loss.BinaryCrossEntropy;
import dev.layerlab.nn.loss.HalfSquaredError;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.MeanSquaredError;
import dev.layerlab.nn.loss.MulticlassHinge;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunSide;
import dev.layerlab.run.RunWeights;
import dev.layerlab.run.Targets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExaminerTest {
    @TempDir
    static Path folder;

    private static RunSide side;
    private static Examiner examiner;
    private static PictureRuns pictures;

    @BeforeAll
    static void open() {
        side = new RunSide(folder.resolve("studio"));
        examiner = side.get(Examiner.class);
        pictures = PictureRuns.on(side);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    static Stream<Arguments> losses() {
        return Stream.of(
                arguments(new HalfSquaredError(), Targets.PLUS_MINUS_ONE, 1, true),
                arguments(new MeanSquaredError(), Targets.ZERO_ONE, 1, false),
                arguments(new MeanSquaredError(), Targets.ONE_HOT, 2, false),
                arguments(new BinaryCrossEntropy(), Targets.ZERO_ONE, 1, false),
                arguments(new BinaryCrossEntropy(), Targets.ONE_HOT, 2, false),
                arguments(new MulticlassHinge(), Targets.CLASS, 2, false),
                arguments(new SoftmaxCrossEntropy(), Targets.CLASS, 2, false));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void the_diagonals_share_is_the_best_epochs_stored_accuracy(
            LossSpec loss, Targets targets, int outputs, boolean tanh) {
        Run run = pictures.finished(loss, targets, outputs, tanh);
        assertDiagonals(run);
    }

    /** More rows than go through the network in one piece, and each half cut on its own. */
    @Test
    void words_in_halves_give_the_stored_accuracy_too() {
        var init = new Init.Normal(0.1);
        Dataset words = side.get(DatasetService.class).add(Path.of("data/sample-words.h5"), "words.h5", "Sample");
        Run run = pictures.finished(PictureRuns.config(
                words.id(),
                List.of(new Embedding(4, Embedding.Combine.SUM, init), new Dense(250, init, init)),
                new SoftmaxCrossEntropy(),
                Targets.CLASS,
                true));
        assertDiagonals(run);
    }

    private static void assertDiagonals(Run run) {
        EpochRow best = side.runs().epochs(run.id()).get(run.best().epoch() - 1);
        Mistakes validation = examined(run, DataPart.VALIDATION);
        assertThat(validation.epoch()).isEqualTo(best.epoch());
        assertThat(share(validation.confusion())).isEqualTo(best.valAccuracy());
        assertThat(share(examined(run, DataPart.TEST).confusion())).isEqualTo(best.testAccuracy());
    }

    private static double share(Confusion confusion) {
        return (double) confusion.right() / confusion.rows();
    }

    @Test
    void a_row_of_the_matrix_sums_to_the_rows_of_its_class() {
        Confusion confusion = examined(tanh(), DataPart.TEST).confusion();
        Insights.Part test = pictures.dataset().insights().parts().getLast();
        assertThat(test.name()).isEqualTo("test");
        assertThat(List.of(confusion.rows(0), confusion.rows(1))).isEqualTo(test.classCounts());
        assertThat(confusion.rows()).isEqualTo(400);
    }

    /** Dense, tanh, Dense and tanh, written out in loops over the stored weights. */
    @Test
    void each_cell_is_what_the_stored_weights_say() {
        Run run = tanh();
        Mistakes mistakes = examined(run, DataPart.TEST);
        Map<String, Matrix> weights =
                side.get(RunWeights.class).best(run.id()).orElseThrow().matrices();
        var test = mistakes.columns().test();
        int[][] cells = new int[2][2];
        for (int row = 0; row < test.rows(); row++) {
            cells[test.y()[row]][slowly(weights, test.x(), row) > 0 ? 1 : 0]++;
        }
        Confusion confusion = mistakes.confusion();
        assertThat(new int[][] {
                    {confusion.count(0, 0), confusion.count(0, 1)}, {confusion.count(1, 0), confusion.count(1, 1)}
                })
                .isDeepEqualTo(cells);
    }

    @Test
    void the_wrong_rows_come_the_surest_first() {
        Mistakes mistakes = examined(tanh(), DataPart.VALIDATION);
        assertThat(mistakes.foremost())
                .isNotEmpty()
                .allSatisfy(mistake -> {
                    assertThat(mistake.truth())
                            .isEqualTo(mistakes.columns().validation().y()[mistake.row()])
                            .isNotEqualTo(mistake.said());
                    assertThat(mistake.figure()).isPositive();
                })
                .isSortedAccordingTo(Comparator.comparingDouble(Mistake::figure).reversed());
    }

    @Test
    void an_examination_that_nobody_wants_ends() {
        assertThat(examiner.examine(tanh().id(), DataPart.TEST, share -> false)).isEmpty();
    }

    @Test
    void what_is_not_there_is_refused() {
        assertThatThrownBy(() -> examiner.examine("nobody", DataPart.TEST, share -> true))
                .hasMessageContaining("no run nobody");
    }

    private static Run tanh() {
        return pictures.finished(new HalfSquaredError(), Targets.PLUS_MINUS_ONE, 1, true);
    }

    private static Mistakes examined(Run run, DataPart part) {
        return examiner.examine(run.id(), part, share -> true).orElseThrow();
    }

    static double slowly(Map<String, Matrix> weights, Column pixels, int row) {
        Matrix first = weights.get("0.weight");
        Matrix second = weights.get("2.weight");
        double output = weights.get("2.bias").get(0, 0);
        for (int unit = 0; unit < first.cols(); unit++) {
            double sum = weights.get("0.bias").get(0, unit);
            for (int i = 0; i < pixels.width(); i++) {
                sum += pixels.at(row * pixels.width() + i) / 255 * first.get(i, unit);
            }
            output += Math.tanh(sum) * second.get(unit, 0);
        }
        return Math.tanh(output);
    }
}
