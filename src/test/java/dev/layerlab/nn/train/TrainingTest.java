package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.loss.MeanSquaredError;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.Sgd;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final Samples ONE_ROW = new Samples(
            new Inputs.Values(Matrix.of(Precision.FLOAT64, 1, 3, 1, 2, 3)),
            new Labels.Values(Matrix.of(Precision.FLOAT64, 1, 1, 7)));

    private static final Dense ZEROS = new Dense(1, new Init.Zeros(), new Init.Zeros());

    /** y = 0, t = 7: dL/dy = 2 (0 - 7) = -14, so w moves by 0.01 x 14 (1, 2, 3). */
    @Test
    void one_step_by_hand() {
        Training training =
                Toy.training(Recipe.of(ZEROS).loss(new MeanSquaredError()).optimizer(new Sgd(0.01)), ONE_ROW, null);
        EpochResult result = training.epoch(() -> false).orElseThrow();
        assertThat(result.train().loss()).isEqualTo(49);
        assertWeights(training, 0.14, 0.28, 0.42);
    }

    /** The gradient's norm is 14 sqrt(1 + 4 + 9 + 1), the 1 from the bias; clipped to 1, w moves by 0.01 / sqrt(15). */
    @Test
    void clipping_shortens_all_gradients_together() {
        Training training = Toy.training(
                Recipe.of(ZEROS)
                        .loss(new MeanSquaredError())
                        .optimizer(new Sgd(0.01))
                        .clipNorm(1),
                ONE_ROW,
                null);
        training.epoch(() -> false);
        double step = 0.01 / Math.sqrt(15);
        assertWeights(training, step, 2 * step, 3 * step);
    }

    /** After the first step w = 0.14 (1, 2, 3) and b = 0.14, so y = 2.1; L2 adds 0.5 w to the gradient, not to b's. */
    @Test
    void l2_pulls_the_weights_of_dense_and_stays_out_of_the_loss() {
        Training training = Toy.training(
                Recipe.of(ZEROS)
                        .loss(new MeanSquaredError())
                        .optimizer(new Sgd(0.01))
                        .l2(0.5),
                ONE_ROW,
                null);
        training.epoch(() -> false);
        EpochResult second = training.epoch(() -> false).orElseThrow();
        assertThat(second.train().loss()).isCloseTo(4.9 * 4.9, within(1e-12));
        double w = 0.14 - 0.01 * (0.5 * 0.14 - 2 * 4.9);
        assertThat(training.network().state().get("0.weight").get(0, 0)).isCloseTo(w, within(1e-12));
        assertThat(training.network().state().get("0.bias").get(0, 0)).isCloseTo(0.14 + 0.098, within(1e-12));
    }

    /** 10 rows in batches of 4: the last two rows are a batch, and its mean counts for two rows. */
    @Test
    void the_figure_during_an_epoch_is_the_mean_over_rows() {
        Samples ten = Toy.classes(10, 1, Precision.FLOAT64);
        Training training = Toy.training(Toy.recipe(), ten, null);
        List<Double> losses = new ArrayList<>();
        EpochResult result =
                training.epoch(() -> false, (step, loss) -> losses.add(loss)).orElseThrow();
        assertThat(losses).hasSize(3);
        double mean = (4 * losses.get(0) + 4 * losses.get(1) + 2 * losses.get(2)) / 10;
        assertThat(result.train().loss()).isCloseTo(mean, within(1e-15));
    }

    @Test
    void the_figure_after_an_epoch_is_that_of_the_whole_set() {
        Samples samples = Toy.classes(43, 1, Precision.FLOAT64);
        Training training = Toy.training(Toy.recipe().trainMetrics(TrainMetrics.AFTER_EPOCH), samples, samples);
        EpochResult result = training.epoch(() -> false).orElseThrow();
        assertThat(result.train()).isEqualTo(result.validation());
    }

    @Test
    void a_loss_that_is_no_number_ends_the_training() {
        Training training = Toy.training(
                Recipe.of(ZEROS)
                        .loss(new MeanSquaredError())
                        .optimizer(new Momentum(1e300, 0.9))
                        .epochs(50),
                ONE_ROW,
                ONE_ROW);
        Curve curve = Curve.of(training);
        assertThat(curve.last().diverged()).isTrue();
        assertThat(curve.last().epoch()).isLessThan(5);
        assertThat(training.finished()).isTrue();
    }

    @Test
    void a_network_learns() {
        Training training = Toy.training(Toy.recipe().optimizer(new Sgd(0.5)).epochs(60));
        assertThat(Curve.of(training).last().train().accuracy()).isGreaterThan(0.95);
    }

    @Test
    void the_engine_says_library_and_precision() {
        assertThat(Toy.training(Toy.recipe()).engine()).matches("OpenBLAS \\w+, float64");
    }

    private static void assertWeights(Training training, double... expected) {
        Matrix weight = training.network().state().get("0.weight");
        for (int r = 0; r < expected.length; r++) {
            assertThat(weight.get(r, 0)).isCloseTo(expected[r], within(1e-12));
        }
    }
}
