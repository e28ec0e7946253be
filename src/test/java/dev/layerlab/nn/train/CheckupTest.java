package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Activate.Function;
import dev.layerlab.nn.layer.BatchNorm;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.Sgd;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckupTest {
    @Test
    void looking_changes_no_bit_of_the_training() {
        Recipe recipe = Recipe.of(Toy.dense(8), new BatchNorm(), new Activate(), new Dropout(), Toy.dense(3))
                .optimizer(new Momentum())
                .epochs(4);
        Training looked = Toy.training(recipe);
        Training alone = Toy.training(recipe);
        while (!looked.finished()) {
            looked.epoch(() -> false);
            looked.layers();
            alone.epoch(() -> false);
        }
        Bits.assertSame(looked.state(), alone.state());
    }

    @Test
    void every_layer_has_its_place_and_every_weight_its_bin() {
        List<LayerHealth> layers = looked(Toy.recipe());
        assertThat(layers).extracting(LayerHealth::place).containsExactly(0, 1, 2);
        assertThat(layers).extracting(LayerHealth::name).containsExactly("Dense", "Activate", "Dense");
        assertThat(Arrays.stream(layers.get(0).weights().counts()).sum()).isEqualTo(3 * 8);
        assertThat(Arrays.stream(layers.get(2).gradients().counts()).sum()).isEqualTo(8 * 3);
        assertThat(layers.get(1).weights()).isNull();
        assertThat(layers).allMatch(LayerHealth::finite);
    }

    /** Weights in the hundreds take nearly every tanh to its ends, weights near 0 none. */
    @Test
    void tanh_and_sigmoid_saturate_with_large_weights() {
        for (Function function : List.of(Function.TANH, Function.SIGMOID)) {
            assertThat(saturated(function, 500)).isGreaterThan(0.95);
            assertThat(saturated(function, 1e-3)).isZero();
        }
    }

    @Test
    void rectifiers_pushed_below_zero_are_dead() {
        assertThat(dead(-1e6)).isEqualTo(1);
        assertThat(dead(1e6)).isZero();
    }

    /** One step of plain descent over the whole set: the weights move by the rate times the gradient. */
    @Test
    void the_update_is_the_step_over_the_weights() {
        double rate = 0.05;
        Training training =
                Toy.training(Recipe.of(Toy.dense(3)).optimizer(new Sgd(rate)).batchSize(43));
        training.epoch(() -> false);
        Matrix w = training.network().parameters().getFirst().value();
        Matrix g = training.network().parameters().getFirst().gradient();
        double expected = rate * Math.sqrt(g.sumOfSquares() / w.sumOfSquares());
        assertThat(training.layers().getFirst().update()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void a_layer_whose_outputs_are_no_numbers_is_named() {
        Training training = Toy.training(
                Recipe.of(Toy.dense(8), Toy.dense(3)).optimizer(new Sgd(1e200)).epochs(9));
        while (!training.finished()) {
            training.epoch(() -> false);
        }
        assertThat(training.layers()).anyMatch(layer -> !layer.finite());
    }

    private static double saturated(Function function, double size) {
        Dense large = new Dense(8, new Init.Normal(size), new Init.Zeros());
        return looked(Recipe.of(large, new Activate(function), Toy.dense(3)).optimizer(new Sgd(1e-9)))
                .get(1)
                .saturated();
    }

    private static double dead(double bias) {
        Dense pushed = new Dense(8, new Init.Normal(0.1), new Init.Zeros());
        Training training = Toy.training(Recipe.of(pushed, new Activate(Function.RELU), Toy.dense(3)));
        training.network().parameters().get(1).value().fill(bias);
        return training.layers().get(1).dead();
    }

    private static List<LayerHealth> looked(Recipe recipe) {
        Training training = Toy.training(recipe);
        training.epoch(() -> false);
        return training.layers();
    }
}
