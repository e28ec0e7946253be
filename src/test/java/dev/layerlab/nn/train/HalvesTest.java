package dev.layerlab.nn.train;

import static dev.layerlab.nn.Expected.assertMatches;
import static dev.layerlab.nn.train.Toy.dense;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.BatchNorm;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Adam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A batch computed in two halves is the batch. */
class HalvesTest {
    @ParameterizedTest
    @EnumSource
    void two_threads_give_the_bits_of_one(Precision precision) {
        Recipe recipe = Recipe.of(dense(8), new Activate(), new Dropout(), dense(3))
                .precision(precision)
                .halves()
                .epochs(5);
        Training one = training(recipe, precision, false);
        Training two = training(recipe, precision, true);
        EpochResult resultOfOne = Curve.of(one).last();
        EpochResult resultOfTwo = Curve.of(two).last();

        Bits.assertSame(two.state(), one.state());
        assertThat(resultOfTwo.train()).isEqualTo(resultOfOne.train());
        assertThat(resultOfTwo.validation()).isEqualTo(resultOfOne.validation());
    }

    /** With all that a step does: weight decay, clipping and the memory of an update rule. */
    @Test
    void two_threads_go_on_from_a_state_with_the_bits_of_one() {
        Recipe recipe = Recipe.of(dense(8), new Activate(), new Dropout(), dense(3))
                .optimizer(new Adam(0.01, 0.9, 0.999, 1e-8))
                .l2(0.01)
                .clipNorm(1)
                .halves()
                .epochs(5);
        Training whole = training(recipe, Precision.FLOAT64, false);
        whole.epoch(() -> false);
        whole.epoch(() -> false);
        Training rest = training(recipe, Precision.FLOAT64, true);
        rest.restore(whole.state());
        EpochResult expected = Curve.of(whole).last();

        assertThat(Curve.of(rest).last().validation()).isEqualTo(expected.validation());
        Bits.assertSame(rest.state(), whole.state());
    }

    /** 43 rows in batches of 6 end in a batch of one, whose second half is empty. */
    @Test
    void halves_add_up_to_the_whole() {
        Training whole = training(Toy.recipe().batchSize(6).epochs(3), Precision.FLOAT64, false);
        Training halves = training(Toy.recipe().batchSize(6).epochs(3).halves(), Precision.FLOAT64, true);
        EpochResult expected = Curve.of(whole).last();
        EpochResult result = Curve.of(halves).last();

        assertThat(result.train().accuracy()).isEqualTo(expected.train().accuracy());
        assertMatches(
                halves.network().state().get("0.weight"),
                whole.network().state().get("0.weight"));
    }

    @Test
    void batch_norm_needs_the_whole_batch() {
        assertThatThrownBy(() ->
                        Recipe.of(dense(8), new BatchNorm(), dense(3)).halves().spec())
                .hasMessageStartingWith("halves must be off with BatchNorm");
    }

    private static Training training(Recipe recipe, Precision precision, boolean twoThreads) {
        var sets = new Sets(Toy.classes(43, 1, precision), Toy.classes(20, 2, precision), null);
        return new Training(recipe.spec(), Toy.INPUT, sets, twoThreads);
    }
}
