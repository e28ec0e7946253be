package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.loss.MeanSquaredError;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.api.Test;

class BestEpochTest {
    @Test
    void validation_accuracy_decides_and_the_first_of_equals_wins() {
        Training training = Toy.training(Toy.recipe().epochs(15));
        Curve curve = Curve.of(training);
        double best = curve.largest(epoch -> epoch.validation().accuracy());
        EpochResult first = curve.epochs().stream()
                .filter(epoch -> epoch.validation().accuracy() == best)
                .findFirst()
                .orElseThrow();
        assertThat(training.bestMetric()).isEqualTo("val_accuracy");
        assertThat(training.bestEpoch()).isEqualTo(first.epoch());
        assertThat(training.bestValue()).isEqualTo(best);
    }

    @Test
    void validation_loss_decides_where_nothing_is_right_or_wrong() {
        Samples samples = new Samples(
                new Inputs.Values(Matrix.of(Precision.FLOAT64, 2, 3, 1, 2, 3, 4, 5, 6)),
                new Labels.Values(Matrix.of(Precision.FLOAT64, 2, 1, 0.3, 0.7)));
        Training training = Toy.training(Recipe.of(Toy.dense(1)).loss(new MeanSquaredError()), samples, samples);
        EpochResult result = training.epoch(() -> false).orElseThrow();
        assertThat(training.bestMetric()).isEqualTo("val_loss");
        assertThat(training.bestValue()).isEqualTo(result.validation().loss());
        assertThat(result.validation().accuracy()).isNaN();
    }

    @Test
    void without_validation_it_is_the_latest_epoch() {
        Training training = Toy.training(Toy.recipe().epochs(4), Toy.classes(43, 1, Precision.FLOAT64), null);
        Curve.of(training);
        assertThat(training.bestMetric()).isEqualTo("loss");
        assertThat(training.bestEpoch()).isEqualTo(4);
    }

    @Test
    void early_stopping_ends_after_its_patience_and_puts_the_best_weights_back() {
        Training training = Toy.training(Toy.recipe().epochs(500).earlyStopping(new EarlyStopping(4, true)));
        Curve curve = Curve.of(training);
        assertThat(curve.last().epoch()).isLessThan(500).isEqualTo(training.bestEpoch() + 4);
        Bits.assertSame(training.network().state(), training.state().best());
    }

    @Test
    void early_stopping_needs_a_validation_set() {
        Recipe recipe = Toy.recipe().earlyStopping(new EarlyStopping());
        assertThatThrownBy(() -> Toy.training(recipe, Toy.classes(43, 1, Precision.FLOAT64), null))
                .hasMessageStartingWith("earlyStopping needs a validation set, got none");
    }
}
