package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Shape THREE_WORDS = new Shape(3, 250);
    private static final Goal A_WORD = new Goal(new SoftmaxCrossEntropy(), null, 250, "word");
    private static final LayerSpec EMBEDDING = new Embedding(32, Embedding.Combine.SUM, new Init.Normal());
    private static final LayerSpec SIGMOID = new Activate(Activate.Function.SIGMOID);

    /** The figures that the drawing of the page has, worked out by hand. */
    @Test
    void shapes_and_parameters_of_the_word_model() {
        Outline outline = outline(EMBEDDING, dense(256), SIGMOID, dense(250));

        assertThat(outline.fits()).isTrue();
        assertThat(outline.steps())
                .containsExactly(
                        new Outline.Step(new Shape(32), 8_000),
                        new Outline.Step(new Shape(256), 8_448),
                        new Outline.Step(new Shape(256), 0),
                        new Outline.Step(new Shape(250), 64_250));
        assertThat(outline.parameters()).isEqualTo(80_698);
    }

    @Test
    void the_last_layer_must_make_what_the_loss_needs() {
        Outline outline = outline(EMBEDDING, dense(10));

        assertThat(outline.problem())
                .isEqualTo(new Outline.Problem(1, "Dense makes 10 numbers, the loss needs 250: one for each word."));
    }

    @Test
    void what_comes_after_a_layer_that_does_not_fit_is_unknown() {
        Outline outline = outline(dense(8), SIGMOID, dense(250));

        assertThat(outline.steps()).isEmpty();
        assertThat(outline.problem().layer()).isZero();
        assertThat(outline.problem().message())
                .isEqualTo("Input must be values, got ids of words: put an Embedding first.");
    }

    @Test
    void a_function_that_the_loss_brings_is_not_applied_twice() {
        Outline outline = outline(EMBEDDING, dense(250), SIGMOID);

        assertThat(outline.problem().layer()).isEqualTo(2);
        assertThat(outline.problem().message()).contains("raw scores").endsWith("leave it out.");
    }

    @Test
    void an_empty_stack_asks_for_a_layer() {
        assertThat(outline().problem().message()).startsWith("There is no layer yet");
    }

    private static Outline outline(LayerSpec... stack) {
        return Outline.of(List.of(stack), THREE_WORDS, A_WORD);
    }

    private static LayerSpec dense(int units) {
        return new Dense(units, new Init.Normal(), new Init.Zeros());
    }
}
