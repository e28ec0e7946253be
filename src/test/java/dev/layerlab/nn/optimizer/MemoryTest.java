package dev.layerlab.nn.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A unit that dies has gradients of exactly zero from then on. What its rule remembers fades, but must not end among
 * the subnormal numbers, nor what is made of it: they take processors many times as long as others.
 */
class MemoryTest {
    private static final double RATE = 1e-6;
    private static final int STEPS = 200_000;

    @ParameterizedTest
    @MethodSource("rules")
    void fades_without_becoming_slow_to_compute_with(OptimizerSpec optimizer) {
        check(optimizer, Precision.FLOAT32, Float.MIN_NORMAL);
        check(optimizer, Precision.FLOAT64, Double.MIN_NORMAL);
    }

    private static void check(OptimizerSpec optimizer, Precision precision, double smallestNormal) {
        Matrix w = Matrix.of(precision, 1, 3, 1, 2, 3);
        UpdateRule rule = optimizer.rule(new Parameter("w", w, w.copy(), true));
        rule.update(w, Matrix.of(precision, 1, 3, 0.5, -1e-3, 0), RATE, 1);
        Matrix none = Matrix.zeros(precision, 1, 3);
        for (int step = 2; step <= STEPS; step++) {
            rule.update(w, none, RATE, step);
        }
        rule.memory().forEach((name, memory) -> {
            for (int i = 0; i < memory.size(); i++) {
                double left = Math.abs(memory.get(0, i)) * (name.equals("m") ? RATE : 1);
                assertThat(left == 0 || left >= smallestNormal)
                        .as("%s of %s in %s ends at %s", name, optimizer, precision, left)
                        .isTrue();
            }
        });
    }

    static Stream<OptimizerSpec> rules() {
        return Arrays.stream(OptimizerSpec.class.getPermittedSubclasses()).map(MemoryTest::withDefaults);
    }

    private static OptimizerSpec withDefaults(Class<?> type) {
        try {
            return (OptimizerSpec) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " needs a constructor without arguments", e);
        }
    }
}
