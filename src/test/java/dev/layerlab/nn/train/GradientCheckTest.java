package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.nn.Golden;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Activate.Function;
import dev.layerlab.nn.layer.BatchNorm;
import dev.layerlab.nn.layer.Building;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.layer.LayerNorm;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole networks under every loss have the gradients that central differences give. */
class GradientCheckTest {
    private static final List<LayerSpec> STACK = List.of(
            Toy.dense(6),
            new BatchNorm(),
            new Activate(Function.TANH),
            new Dropout(0.2),
            new LayerNorm(),
            Toy.dense(3));

    static Stream<LossSpec> losses() {
        return Arrays.stream(LossSpec.class.getPermittedSubclasses()).map(GradientCheckTest::create);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void gradients_match_under_every_loss(LossSpec loss) {
        Map<String, Double> errors = GradientCheck.errors(network(Precision.FLOAT64), loss, samples(loss), 1);
        assertThat(errors).containsKeys("0.weight", "1.scale", "4.shift", "5.bias");
        // a bias before BatchNorm has no effect at all: its gradient is rounding, compared with rounding
        errors.remove("0.bias");
        assertThat(errors.values()).allSatisfy(error -> assertThat(error).isLessThan(1e-5));
    }

    @Test
    void thirty_two_bits_are_too_few() {
        LossSpec loss = losses().findFirst().orElseThrow();
        assertThatThrownBy(() -> GradientCheck.errors(network(Precision.FLOAT32), loss, samples(loss), 1))
                .hasMessage("a gradient check needs FLOAT64, got FLOAT32");
    }

    private static Network network(Precision precision) {
        return Network.build(STACK, Toy.INPUT, Building.of(precision, new NumpyRandom(1)));
    }

    private static Samples samples(LossSpec loss) {
        Samples classes = Toy.classes(8, 4, Precision.FLOAT64);
        if (loss.takesClasses()) {
            return classes;
        }
        Matrix targets = Golden.linspace(Precision.FLOAT64, 0, 1, 8, 3);
        return new Samples(classes.x(), new Labels.Values(targets));
    }

    private static LossSpec create(Class<?> loss) {
        try {
            return (LossSpec) loss.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(loss + " needs a constructor without arguments", missing);
        }
    }
}
