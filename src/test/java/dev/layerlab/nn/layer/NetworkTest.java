package dev.layerlab.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.layer.Embedding.Combine;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Shape WORDS = new Shape(3, 250);
    private static final List<LayerSpec> STACK = List.of(
            new Embedding(8, Combine.CONCAT, new Init.Normal(0.01)),
            new Dense(),
            new BatchNorm(),
            new Dropout(),
            new Dense());

    @Test
    void shapes_follow_the_stack() {
        assertThat(Network.shapes(STACK, WORDS))
                .containsExactly(new Shape(24), new Shape(32), new Shape(32), new Shape(32), new Shape(32));
    }

    @Test
    void parameters_are_as_many_as_the_specs_say() {
        List<Shape> shapes = Network.shapes(STACK, WORDS);
        int expected = STACK.getFirst().parameterCount(WORDS);
        for (int i = 1; i < STACK.size(); i++) {
            expected += STACK.get(i).parameterCount(shapes.get(i - 1));
        }
        Network network = Network.build(STACK, WORDS, Building.float64(1));
        assertThat(network.parameters().stream().mapToInt(p -> p.value().size()).sum())
                .isEqualTo(expected)
                .isEqualTo(250 * 8 + 25 * 32 + 2 * 32 + 33 * 32);
    }

    @Test
    void state_has_parameters_and_running_statistics_by_place() {
        assertThat(Network.build(STACK, WORDS, Building.float64(1)).state())
                .containsOnlyKeys(
                        "0.table",
                        "1.weight",
                        "1.bias",
                        "2.scale",
                        "2.shift",
                        "2.mean",
                        "2.variance",
                        "4.weight",
                        "4.bias");
    }

    @Test
    void words_need_an_embedding_first() {
        assertThatExceptionOfType(StackException.class)
                .isThrownBy(() -> Network.shapes(List.of(new Dense()), WORDS))
                .withMessage("layer 1, Dense: input must be values, got ids of words: put an Embedding first")
                .satisfies(refusal -> {
                    assertThat(refusal.layer()).isZero();
                    assertThat(refusal.cure()).isEqualTo("put an Embedding first");
                });
    }

    @Test
    void an_embedding_takes_nothing_but_words() {
        assertThatThrownBy(() -> Network.shapes(List.of(new Dense(), new Embedding()), new Shape(4)))
                .hasMessage("layer 2, Embedding: input must be ids of words, got values: "
                        + "leave the Embedding out, or make it the first layer");
    }

    @Test
    void a_loaded_network_answers_as_the_saved_one() {
        Network saved = Network.build(STACK, WORDS, Building.float64(1));
        Network loaded = Network.build(STACK, WORDS, Building.float64(2));
        loaded.load(saved.state());
        Matrix words = Matrix.of(Precision.FLOAT64, 1, 3, 5, 249, 0);
        Matrix expected = saved.forward(words, Pass.evaluation());
        Matrix answer = loaded.forward(words, Pass.evaluation());
        assertThat(answer.get(0, 31)).isEqualTo(expected.get(0, 31));
    }

    @Test
    void weights_of_another_stack_are_refused() {
        Network network = Network.build(List.of(new Dense()), new Shape(4), Building.float64(1));
        assertThatThrownBy(() -> network.load(Map.of()))
                .hasMessage("saved weights must be those of this stack, [0.weight, 0.bias], got []");
    }

    /** With a restart both layers draw the same numbers; without, the second draws on. */
    @Test
    void a_restart_begins_each_layers_stream_again() {
        List<LayerSpec> twice = List.of(
                new Dense(3, new Init.Normal(1), new Init.Normal(1)),
                new Dense(3, new Init.Normal(1), new Init.Zeros()));
        Shape input = new Shape(3);
        Map<String, Matrix> again = Network.build(twice, input, Building.of(Precision.FLOAT64, 15, true))
                .state();
        Map<String, Matrix> on = Network.build(twice, input, Building.of(Precision.FLOAT64, 15, false))
                .state();
        var random = new NumpyRandom(15);
        assertThat(again.get("0.weight").get(0, 0)).isEqualTo(random.nextGaussian());
        assertThat(again.get("1.weight").get(0, 0))
                .isEqualTo(again.get("0.weight").get(0, 0));
        assertThat(on.get("1.weight").get(0, 0)).isNotEqualTo(on.get("0.weight").get(0, 0));
    }
}
