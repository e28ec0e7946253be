package dev.layerlab.nn.optimizer;

import static dev.layerlab.nn.Expected.assertMatches;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.api.Test;

class UpdateRuleTest {
    /** With both means corrected, the first step is the learning rate against the gradient's sign. */
    @Test
    void adams_first_step_has_the_size_of_the_learning_rate() {
        Matrix w = row(1, 2, 3);
        rule(new Adam(), w, true).update(w, row(1, -6, 0.02), 0.5, 1);
        assertMatches(w, row(0.5, 2.5, 2.5), 1e-5);
    }

    /** Before Adam's step of 0.5, each weight loses 0.5 x 0.2 of itself. */
    @Test
    void adam_w_shrinks_the_weights_of_dense() {
        Matrix w = row(1, 2);
        rule(new AdamW(0.5, 0.9, 0.999, 1e-8, 0.2), w, true).update(w, row(1, -6), 0.5, 1);
        assertMatches(w, row(0.9 - 0.5, 1.8 + 0.5), 1e-6);
    }

    @Test
    void adam_w_leaves_other_parameters_their_size() {
        Matrix w = row(1, 2);
        rule(new AdamW(0.5, 0.9, 0.999, 1e-8, 0.2), w, false).update(w, row(1, -6), 0.5, 1);
        assertMatches(w, row(0.5, 2.5), 1e-6);
    }

    /** v goes 0, -0.1, -0.19; each step adds 0.9 v - 0.1: -0.19, then -0.271. */
    @Test
    void nesterov_looks_one_step_ahead() {
        Matrix w = row(1);
        UpdateRule rule = rule(new Nesterov(0.1, 0.9), w, true);
        rule.update(w, row(1), 0.1, 1);
        assertMatches(w, row(1 - 0.19), 1e-12);
        rule.update(w, row(1), 0.1, 2);
        assertMatches(w, row(1 - 0.19 - 0.271), 1e-12);
    }

    @Test
    void rates_out_of_range_are_refused() {
        assertThatThrownBy(() -> new Momentum(0.1, 1.5)).hasMessage("momentum must be in [0, 1), got 1.5");
        assertThatThrownBy(() -> new Sgd(-1)).hasMessage("learningRate must be above 0, got -1");
        assertThatThrownBy(() -> new Adam(Double.NaN, 0.9, 0.999, 1e-8))
                .hasMessage("learningRate must be above 0, got NaN");
    }

    private static UpdateRule rule(OptimizerSpec optimizer, Matrix w, boolean decays) {
        return optimizer.rule(new Parameter("w", w, w.copy(), decays));
    }

    private static Matrix row(double... values) {
        return Matrix.of(Precision.FLOAT64, 1, values.length, values);
    }
}
