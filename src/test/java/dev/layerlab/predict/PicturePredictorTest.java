package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.data.Columns;
import dev.layerlab.data.DatasetService;
import dev.layerlab.nn.loss.HalfSquaredError;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunSide;
import dev.layerlab.run.RunWeights;
import dev.layerlab.run.Targets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturePredictorTest {
    @TempDir
    static Path folder;

    private static RunSide side;
    private static PicturePredictor predictor;
    private static Run run;
    private static Columns columns;
    private static Map<String, Matrix> weights;

    @BeforeAll
    static void train() {
        side = new RunSide(folder.resolve("studio"));
        predictor = side.get(PicturePredictor.class);
        var pictures = PictureRuns.on(side);
        run = pictures.finished(new HalfSquaredError(), Targets.PLUS_MINUS_ONE, 1, true);
        columns = side.get(DatasetService.class).columns(run.config().dataset());
        weights = side.get(RunWeights.class).best(run.id()).orElseThrow().matrices();
    }

    @AfterAll
    static void close() {
        side.close();
    }

    /** Dense, tanh, Dense and tanh, written out in loops over the stored weights. */
    @Test
    void a_rows_score_is_what_the_stored_weights_say() {
        for (int row : new int[] {0, 17, 399}) {
            var said = predictor.ofRow(run.id(), DataPart.TEST, row);
            double expected = ExaminerTest.slowly(weights, columns.test().x(), row);
            assertThat(said.classes().get(1).figure()).isCloseTo(expected, within(1e-5));
            assertThat(said.classes().get(0).figure()).isCloseTo(-expected, within(1e-5));
            assertThat(said.classes().get(1).bar()).isCloseTo((expected + 1) / 2, within(1e-5));
            assertThat(said.said()).isEqualTo(expected > 0 ? 1 : 0);
            assertThat(said.truth()).isEqualTo(columns.test().y()[row]);
            assertThat(said.measure()).isEqualTo(Measure.SCORE);
            assertThat(said.epoch()).isEqualTo(run.best().epoch());
        }
    }

    @Test
    void the_same_pixels_from_elsewhere_get_the_same_figures_and_no_truth() {
        var own = predictor.ofPixels(run.id(), columns.test().x().slice(17, 1));
        var row = predictor.ofRow(run.id(), DataPart.TEST, 17);
        assertThat(own.classes()).isEqualTo(row.classes());
        assertThat(own.truth()).isNull();
    }

    @Test
    void probabilities_add_up_to_one_and_the_foremost_is_the_largest() {
        Run softmax = new PictureRuns(
                        side,
                        side.get(DatasetService.class)
                                .byId(run.config().dataset())
                                .orElseThrow())
                .finished(new SoftmaxCrossEntropy(), Targets.CLASS, 2, false);
        var said = predictor.ofRow(softmax.id(), DataPart.VALIDATION, 3);
        assertThat(said.measure()).isEqualTo(Measure.PROBABILITY);
        assertThat(said.classes().get(0).figure() + said.classes().get(1).figure())
                .isCloseTo(1, within(1e-12));
        assertThat(said.foremost().getFirst()).isEqualTo(said.classes().get(said.said()));
    }

    @Test
    void what_is_not_there_is_refused() {
        assertThatThrownBy(() -> predictor.ofRow(run.id(), DataPart.TEST, 400))
                .hasMessage("row must be in [0, 399], counted from 0, got 400");
        assertThatThrownBy(() -> predictor.ofRow(run.id(), DataPart.TRAIN, 0))
                .hasMessage("part must be one of [VALIDATION, TEST], got TRAIN");
        assertThatThrownBy(() -> predictor.ofRow("nobody", DataPart.TEST, 0)).hasMessageContaining("no run nobody");
    }
}
