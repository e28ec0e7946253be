package dev.layerlab.nn.optimizer;

import static dev.layerlab.nn.Expected.assertMatches;
import static dev.layerlab.nn.Golden.linspace;
import static dev.layerlab.nn.Golden.matrix;

import dev.layerlab.nn.Golden;
import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** One step of each rule, from the report's own inputs, gives what NumPy gave. */
class UpdateRuleGoldenTest {
    private final JsonNode golden = Golden.vectors("update_rules");

    @ParameterizedTest
    @EnumSource
    void sgd(Precision precision) {
        Matrix w = w(precision);
        rule(new Sgd(), precision).update(w, dw(precision), 0.01, 1);
        assertMatches(w, matrix(golden.get("sgd_lr_0.01")));
    }

    @ParameterizedTest
    @EnumSource
    void momentum(Precision precision) {
        JsonNode expected = golden.get("momentum_lr_0.001_mu_0.9_v_linspace(0.6,0.9)");
        Matrix w = w(precision);
        UpdateRule rule = rule(new Momentum(1e-3, 0.9), precision);
        rule.memory().get("v").assign(memory(precision));
        rule.update(w, dw(precision), 1e-3, 1);
        assertMatches(w, matrix(expected.get("next_w")));
        assertMatches(rule.memory().get("v"), matrix(expected.get("velocity")));
    }

    /** The notebook sums gradients over the batch of 38 and divides late: its velocity is -38 / 0.35 times ours. */
    @ParameterizedTest
    @EnumSource
    void momentum_as_the_notebook_writes_it(Precision precision) {
        JsonNode expected = golden.get("notebook_momentum_lr_0.35_beta_0.2_batch_38_v_linspace(0.6,0.9)");
        Matrix w = w(precision);
        UpdateRule rule = rule(new Momentum(0.35, 0.2), precision);
        rule.memory().get("v").assign(memory(precision)).scale(-0.35 / 38);
        rule.update(w, dw(precision).scale(1.0 / 38), 0.35, 1);
        assertMatches(w, matrix(expected.get("next_w")));
        assertMatches(rule.memory().get("v").scale(-38 / 0.35), matrix(expected.get("velocity")));
    }

    @ParameterizedTest
    @EnumSource
    void rms_prop(Precision precision) {
        JsonNode expected = golden.get("rmsprop_lr_0.01_decay_0.99_eps_1e-8_cache_linspace(0.6,0.9)");
        Matrix w = w(precision);
        UpdateRule rule = rule(new RmsProp(0.01, 0.99, 1e-8), precision);
        rule.memory().get("s").assign(memory(precision));
        rule.update(w, dw(precision), 0.01, 1);
        assertMatches(w, matrix(expected.get("next_w")));
        assertMatches(rule.memory().get("s"), matrix(expected.get("cache")));
    }

    @ParameterizedTest
    @EnumSource
    void adam(Precision precision) {
        JsonNode expected = golden.get(
                "adam_lr_0.01_b1_0.9_b2_0.999_eps_1e-8_m_linspace(0.6,0.9)_v_linspace(0.7,0.5)_t_5_becoming_6");
        Matrix w = w(precision);
        UpdateRule rule = rule(new Adam(0.01, 0.9, 0.999, 1e-8), precision);
        rule.memory().get("m").assign(memory(precision));
        rule.memory().get("v").assign(linspace(precision, 0.7, 0.5, 4, 5));
        rule.update(w, dw(precision), 0.01, 6);
        assertMatches(w, matrix(expected.get("next_w")));
        assertMatches(rule.memory().get("m"), matrix(expected.get("m")));
        assertMatches(rule.memory().get("v"), matrix(expected.get("v")));
    }

    @ParameterizedTest
    @EnumSource
    void ada_grad(Precision precision) {
        JsonNode expected = golden.get("adagrad_lr_0.01_eps_1e-8_cache_linspace(0.6,0.9)");
        Matrix w = w(precision);
        UpdateRule rule = rule(new AdaGrad(0.01, 1e-8), precision);
        rule.memory().get("s").assign(memory(precision));
        rule.update(w, dw(precision), 0.01, 1);
        assertMatches(w, matrix(expected.get("next_w")));
        assertMatches(rule.memory().get("s"), matrix(expected.get("cache")));
    }

    private static UpdateRule rule(OptimizerSpec optimizer, Precision precision) {
        return optimizer.rule(new Parameter("w", w(precision), dw(precision), true));
    }

    private static Matrix w(Precision precision) {
        return linspace(precision, -0.4, 0.6, 4, 5);
    }

    private static Matrix dw(Precision precision) {
        return linspace(precision, -0.6, 0.4, 4, 5);
    }

    private static Matrix memory(Precision precision) {
        return linspace(precision, 0.6, 0.9, 4, 5);
    }
}
