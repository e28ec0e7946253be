package dev.layerlab.nn.layer;

import static dev.layerlab.nn.Expected.assertMatches;
import static dev.layerlab.nn.Golden.linspace;
import static dev.layerlab.nn.Golden.matrix;

import dev.layerlab.nn.Golden;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Outputs and gradients are those that NumPy gave, to 1e-9 in 64 bits and to 1e-4 in 32. */
class LayerGoldenTest {
    @ParameterizedTest
    @EnumSource
    void dense(Precision precision) {
        Layer layer = build(new Dense(3, new Init.Zeros(), new Init.Zeros()), 120, precision);
        layer.parameters().getFirst().value().assign(linspace(precision, -0.2, 0.3, 120, 3));
        layer.parameters().getLast().value().assign(linspace(precision, -0.3, 0.1, 1, 3));

        Matrix y = layer.forward(linspace(precision, -0.1, 0.5, 2, 120), Pass.evaluation());

        assertMatches(y, matrix(Golden.vectors("affine").get("out")));
    }

    @ParameterizedTest
    @CsvSource({
        "RELU, relu, FLOAT64", "LEAKY_RELU, leaky_relu_0.01, FLOAT64", "SIGMOID, sigmoid, FLOAT64",
        "TANH, tanh, FLOAT64", "RELU, relu, FLOAT32", "LEAKY_RELU, leaky_relu_0.01, FLOAT32",
        "SIGMOID, sigmoid, FLOAT32", "TANH, tanh, FLOAT32"
    })
    void activate(Activate.Function function, String name, Precision precision) {
        JsonNode golden = Golden.vectors("activations");
        Layer layer = build(new Activate(function), 13, precision);

        Matrix y = layer.forward(matrix(golden.get("x"), precision), Pass.evaluation());
        Matrix dx = layer.backward(matrix(golden.get("dout"), precision));

        assertMatches(y, matrix(golden.get(name).get("out")));
        assertMatches(dx, matrix(golden.get(name).get("dx")));
    }

    @ParameterizedTest
    @EnumSource
    void relu_at_the_reports_input(Precision precision) {
        JsonNode golden = Golden.vectors("activations").get("relu_at_report_input");
        Layer layer = build(new Activate(Activate.Function.RELU), 4, precision);

        assertMatches(layer.forward(matrix(golden.get("x"), precision), Pass.evaluation()), matrix(golden.get("out")));
    }

    @ParameterizedTest
    @EnumSource
    void batch_norm(Precision precision) {
        JsonNode golden = Golden.vectors("batch_norm");
        Layer layer = build(new BatchNorm(0.9, 1e-5), 5, precision);
        layer.statistics().get("variance").zero(); // the golden averages start from zero
        assertNorm(layer, golden, precision);
        Map<String, Matrix> running = layer.statistics();
        assertMatches(running.get("mean"), matrix(golden.get("running_mean_after_one_step_momentum_0.9_from_zero")));
        assertMatches(running.get("variance"), matrix(golden.get("running_var_after_one_step_momentum_0.9_from_zero")));
    }

    @ParameterizedTest
    @EnumSource
    void layer_norm(Precision precision) {
        assertNorm(build(new LayerNorm(1e-5), 5, precision), Golden.vectors("layer_norm"), precision);
    }

    private static void assertNorm(Layer layer, JsonNode golden, Precision precision) {
        Parameter scale = layer.parameters().getFirst();
        Parameter shift = layer.parameters().getLast();
        scale.value().assign(matrix(golden.get("gamma"), precision));
        shift.value().assign(matrix(golden.get("beta"), precision));

        Matrix y = layer.forward(matrix(golden.get("x"), precision), Pass.training(1, 0));
        Matrix dx = layer.backward(matrix(golden.get("dout"), precision));

        assertMatches(y, matrix(golden.get("out")));
        assertMatches(dx, matrix(golden.get("dx")));
        assertMatches(scale.gradient(), matrix(golden.get("dgamma")));
        assertMatches(shift.gradient(), matrix(golden.get("dbeta")));
    }

    @ParameterizedTest
    @CsvSource({"SUM, sum, FLOAT64", "CONCAT, concat, FLOAT64", "SUM, sum, FLOAT32", "CONCAT, concat, FLOAT32"})
    void embedding(Embedding.Combine combine, String name, Precision precision) {
        JsonNode golden = Golden.vectors("embedding");
        Layer layer = new Embedding(8, combine, new Init.Normal(0.01))
                .build(new Shape(3, 250), Building.of(precision, new NumpyRandom(8)));

        Matrix y = layer.forward(matrix(golden.get("word_ids_zero_based"), precision), Pass.evaluation());

        assertMatches(y, matrix(golden.get(name)));
    }

    private static Layer build(LayerSpec spec, int features, Precision precision) {
        return spec.build(new Shape(features), Building.of(precision, new NumpyRandom(1)));
    }
}
