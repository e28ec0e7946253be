package dev.layerlab.nn.layer;

import static dev.layerlab.nn.Golden.normal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradients are the central differences of {@code L = sum(k y)}, k being random, in every entry. */
class LayerGradientTest {
    private static final double H = 1e-5;

    /** Every layer there is, with its defaults: a new layer is checked as soon as it is permitted. */
    static Stream<LayerSpec> layers() {
        return Arrays.stream(LayerSpec.class.getPermittedSubclasses()).map(LayerGradientTest::withDefaults);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void gradients_match_finite_differences(LayerSpec spec) {
        assertGradients(spec);
    }

    @ParameterizedTest
    @EnumSource(Activate.Function.class)
    void gradients_of_every_function_match(Activate.Function function) {
        assertGradients(new Activate(function));
    }

    @ParameterizedTest
    @EnumSource(Embedding.Combine.class)
    void gradients_of_every_way_to_combine_words_match(Embedding.Combine combine) {
        assertGradients(new Embedding(3, combine, new Init.Normal(1)));
    }

    private static void assertGradients(LayerSpec spec) {
        Matrix x = spec instanceof Embedding ? ids() : normal(new NumpyRandom(2), 1, 5, 4);
        Shape input = spec instanceof Embedding ? new Shape(4, 6) : new Shape(4);
        Layer layer = spec.build(input, Building.float64(1));
        Matrix y = layer.forward(x, pass());
        Matrix k = normal(new NumpyRandom(3), 1, y.rows(), y.cols());
        DoubleSupplier loss = () -> sumOfProducts(k, layer.forward(x, pass()));

        Matrix dx = layer.backward(k.copy()).copy();
        if (!input.ids()) {
            assertMatches("dL/dx", dx, x, loss);
        }
        for (Parameter parameter : layer.parameters()) {
            assertMatches("dL/d" + parameter.name(), parameter.gradient(), parameter.value(), loss);
        }
    }

    private static void assertMatches(String name, Matrix gradient, Matrix at, DoubleSupplier loss) {
        for (int r = 0; r < at.rows(); r++) {
            for (int c = 0; c < at.cols(); c++) {
                double before = at.get(r, c);
                at.set(r, c, before + H);
                double above = loss.getAsDouble();
                at.set(r, c, before - H);
                double below = loss.getAsDouble();
                at.set(r, c, before);
                double numeric = (above - below) / (2 * H);
                assertThat(Math.abs(gradient.get(r, c) - numeric))
                        .as("%s[%s, %s]: got %s, differences give %s", name, r, c, gradient.get(r, c), numeric)
                        .isLessThan(1e-6 * Math.max(1, Math.abs(numeric)));
            }
        }
    }

    /** A new pass with the same streams: dropout masks stay put while x and the parameters move. */
    private static Pass pass() {
        return Pass.training(1, 0);
    }

    private static Matrix ids() {
        return Matrix.of(Precision.FLOAT64, 2, 4, 0, 1, 2, 2, 5, 3, 2, 0);
    }

    private static double sumOfProducts(Matrix k, Matrix y) {
        double sum = 0;
        for (int r = 0; r < y.rows(); r++) {
            for (int c = 0; c < y.cols(); c++) {
                sum += k.get(r, c) * y.get(r, c);
            }
        }
        return sum;
    }

    private static LayerSpec withDefaults(Class<?> layer) {
        try {
            return (LayerSpec) layer.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(layer + " needs a constructor without arguments that holds its defaults", missing);
        }
    }
}
