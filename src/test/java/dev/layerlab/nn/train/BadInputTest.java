package dev.layerlab.nn.train;

import static dev.layerlab.nn.train.Toy.dense;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Activate.Function;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.layer.StackException;
import dev.layerlab.nn.loss.BinaryCrossEntropy;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.MeanSquaredError;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can't be trained is refused before training: the thing, the rule, and what came. */
class BadInputTest {
    private static final Samples THREE_CLASSES = Toy.classes(8, 1, Precision.FLOAT64);

    @Test
    void labels_outside_the_classes() {
        assertThatThrownBy(() -> new Labels.Classes(new int[] {0, 2, 3}, 3))
                .hasMessage("labels must be in [0, 2], got 3 in row 3");
    }

    @Test
    void no_rows() {
        Inputs nothing = new Inputs.Values(Matrix.zeros(Precision.FLOAT64, 0, 3));
        assertThatThrownBy(() -> new Samples(nothing, new Labels.Classes(new int[0], 3)))
                .hasMessage("samples must have at least one row, got none");
    }

    @Test
    void rows_that_do_not_match() {
        assertThatThrownBy(() -> new Samples(THREE_CLASSES.x(), new Labels.Classes(new int[5], 3)))
                .hasMessage("inputs and labels must have the same rows, got 8 and 5");
    }

    @Test
    void a_value_that_is_no_number() {
        Matrix x = Matrix.of(Precision.FLOAT64, 2, 3, 1, 2, 3, 4, 5, Double.NaN);
        Samples samples = new Samples(new Inputs.Values(x), new Labels.Classes(new int[2], 3));
        assertRefused(
                () -> Toy.training(Toy.recipe(), samples, null),
                "train inputs must be finite numbers, got another in row 2, column 3");
    }

    @Test
    void a_target_that_is_no_number() {
        Matrix y = Matrix.of(Precision.FLOAT64, 2, 1, 1, Double.POSITIVE_INFINITY);
        assertRefused(() -> new Labels.Values(y), "labels must be finite numbers, got another in row 2");
    }

    @Test
    void an_id_outside_the_vocabulary() {
        Samples samples =
                new Samples(new Inputs.Ids(new int[] {0, 1, 2, 9, 1, 1}, 3), new Labels.Classes(new int[2], 3));
        Recipe recipe = Recipe.of(new Embedding(), dense(3));
        assertRefused(
                () -> new Training(recipe.spec(), new Shape(3, 9), samples, null, null),
                "train inputs must be ids of words from 0 to 8, got 9 in row 2");
    }

    @Test
    void outputs_that_are_not_as_many_as_the_classes() {
        assertThatExceptionOfType(StackException.class)
                .isThrownBy(() -> Toy.training(Recipe.of(dense(8), dense(4)), THREE_CLASSES, null))
                .withMessage("layer 2, Dense: the stack must end in 3 outputs, one for each class, got 4: "
                        + "set the last Dense layer's units to 3")
                .satisfies(refusal -> assertThat(refusal.layer()).isEqualTo(1));
    }

    @Test
    void a_sigmoid_before_a_loss_that_brings_its_own() {
        for (LossSpec loss :
                new LossSpec[] {new BinaryCrossEntropy(), Toy.recipe().spec().loss()}) {
            assertThatExceptionOfType(StackException.class)
                    .isThrownBy(() -> Recipe.of(dense(3), new Activate(Function.SIGMOID))
                            .loss(loss)
                            .spec())
                    .withMessageStartingWith("layer 2, Activate: the last layer must give raw scores, since "
                            + loss.getClass().getSimpleName())
                    .withMessageEndingWith("got SIGMOID: leave this layer out");
        }
    }

    @Test
    void a_sigmoid_is_fine_under_squared_errors() {
        Recipe.of(dense(3), new Activate(Function.SIGMOID))
                .loss(new MeanSquaredError())
                .spec();
    }

    @Test
    void classes_under_a_loss_of_values() {
        Recipe recipe = Toy.recipe().loss(new MeanSquaredError());
        assertRefused(
                () -> Toy.training(recipe, THREE_CLASSES, null),
                "MeanSquaredError compares outputs with values, got classes: "
                        + "give values as targets, or take SoftmaxCrossEntropy");
    }

    @Test
    void targets_that_are_no_probabilities() {
        Samples samples = new Samples(
                new Inputs.Values(Matrix.zeros(Precision.FLOAT64, 1, 3)),
                new Labels.Values(Matrix.of(Precision.FLOAT64, 1, 1, -1)));
        Recipe recipe = Recipe.of(dense(1)).loss(new BinaryCrossEntropy());
        assertRefused(
                () -> Toy.training(recipe, samples, null),
                "BinaryCrossEntropy needs targets in [0, 1], got -1.0 in row 1");
    }

    @Test
    void inputs_of_the_other_precision() {
        Samples floats = Toy.classes(8, 1, Precision.FLOAT32);
        assertRefused(() -> Toy.training(Toy.recipe(), floats, null), "train inputs must be in FLOAT64, got FLOAT32");
    }

    @Test
    void settings_out_of_range() {
        assertRefused(() -> Toy.recipe().batchSize(0).spec(), "batchSize must be at least 1, got 0");
        assertRefused(() -> Toy.recipe().l2(-1).spec(), "l2 must be at least 0, got -1");
        assertRefused(() -> Toy.recipe().clipNorm(0).spec(), "clipNorm must be above 0, got 0");
        assertRefused(() -> Toy.recipe().seeds(-1, 0).spec(), "seed must be in [0, 2^32 - 1], got -1");
        assertRefused(() -> Recipe.of().spec(), "stack must have at least one layer, got none");
    }

    private static void assertRefused(ThrowingCallable deed, String message) {
        assertThatThrownBy(deed).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
