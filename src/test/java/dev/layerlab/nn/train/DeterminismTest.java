package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same seeds give the same bits, other seeds others. */
class DeterminismTest {
    @ParameterizedTest
    @EnumSource
    void same_seeds_same_bits(Precision precision) {
        Bits.assertSame(trained(precision, 1, 2), trained(precision, 1, 2));
    }

    @Test
    void each_seed_matters() {
        byte[] weights = weights(trained(Precision.FLOAT64, 1, 2));
        assertThat(weights(trained(Precision.FLOAT64, 3, 2))).isNotEqualTo(weights);
        assertThat(weights(trained(Precision.FLOAT64, 1, 3))).isNotEqualTo(weights);
    }

    private static TrainingState trained(Precision precision, long seed, long initSeed) {
        Recipe recipe = Recipe.of(Toy.dense(8), new Activate(), new Dropout(), Toy.dense(3))
                .precision(precision)
                .seeds(seed, initSeed)
                .epochs(3);
        Training training = Toy.training(recipe, Toy.classes(43, 1, precision), Toy.classes(20, 2, precision));
        Curve.of(training);
        return training.state();
    }

    private static byte[] weights(TrainingState state) {
        return Bits.bytes(state.current().get("0.weight"));
    }
}
