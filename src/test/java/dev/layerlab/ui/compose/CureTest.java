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

class CureTest {
    private static final Shape THREE_WORDS = new Shape(3, 250);
    private static final Shape PIXELS = new Shape(1024);
    private static final Goal GOAL = new Goal(new SoftmaxCrossEntropy(), null, 250, "word");
    private static final LayerSpec EMBEDDING = new Embedding();
    private static final LayerSpec SIGMOID = new Activate(Activate.Function.SIGMOID);

    @Test
    void a_stack_that_fits_needs_no_cure() {
        assertThat(Cure.of(List.of(EMBEDDING, dense(250)), THREE_WORDS, GOAL)).isEmpty();
    }

    @Test
    void too_few_outputs_are_cured_by_setting_the_units() {
        Cure cure = first(THREE_WORDS, EMBEDDING, dense(10));

        assertThat(cure.label()).isEqualTo("Set units to 250");
        assertThat(cure.stack()).containsExactly(EMBEDDING, dense(250));
    }

    @Test
    void the_units_are_found_behind_a_layer_that_keeps_the_shape() {
        LayerSpec relu = new Activate();
        Cure cure = first(THREE_WORDS, EMBEDDING, dense(10), relu);

        assertThat(cure.stack()).containsExactly(EMBEDDING, dense(250), relu);
    }

    @Test
    void words_are_cured_by_an_embedding() {
        Cure cure = first(THREE_WORDS, dense(64), dense(250));

        assertThat(cure.label()).isEqualTo("Put Embedding before it");
        assertThat(cure.stack()).containsExactly(EMBEDDING, dense(64), dense(250));
    }

    @Test
    void an_embedding_of_values_is_cured_by_removing_it() {
        Cure cure = first(PIXELS, EMBEDDING, dense(250));

        assertThat(cure.label()).isEqualTo("Remove Embedding");
        assertThat(cure.stack()).containsExactly(dense(250));
    }

    @Test
    void a_function_that_the_loss_brings_is_cured_by_removing_it() {
        Cure cure = first(THREE_WORDS, EMBEDDING, dense(250), SIGMOID);

        assertThat(cure.label()).isEqualTo("Remove Activate");
        assertThat(cure.stack()).containsExactly(EMBEDDING, dense(250));
    }

    @Test
    void where_no_units_can_be_set_a_layer_is_added() {
        Cure cure = first(PIXELS, SIGMOID);

        assertThat(cure.label()).isEqualTo("Add Dense with 250 units");
        assertThat(cure.stack()).containsExactly(SIGMOID, dense(250));
    }

    /** Whatever is offered brings the stack nearer to fitting, so that pressing on ends. */
    @Test
    void pressing_the_first_cure_ends_in_a_stack_that_fits() {
        List<LayerSpec> stack = List.of(dense(4), EMBEDDING, SIGMOID, EMBEDDING, dense(3), SIGMOID);
        for (int press = 0; press < 12 && !fits(stack); press++) {
            stack = Cure.of(stack, THREE_WORDS, GOAL).getFirst().stack();
        }

        assertThat(fits(stack)).isTrue();
    }

    private static boolean fits(List<LayerSpec> stack) {
        return Outline.of(stack, THREE_WORDS, GOAL).fits();
    }

    private static Cure first(Shape input, LayerSpec... stack) {
        return Cure.of(List.of(stack), input, GOAL).getFirst();
    }

    private static LayerSpec dense(int units) {
        return new Dense(units, new Init.He(), new Init.Zeros());
    }
}
