package dev.layerlab.run.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.BinaryCrossEntropy;
import dev.layerlab.nn.loss.HalfSquaredError;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.MeanSquaredError;
import dev.layerlab.nn.loss.MulticlassHinge;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.run.Targets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FirstLossTest {
    private static final LayerSpec TANH = new Activate(Activate.Function.TANH);

    /** Worked out by hand; a half squared error is reported as the squared error. */
    static Stream<Arguments> losses() {
        return Stream.of(
                Arguments.of(new SoftmaxCrossEntropy(), new Dense(), 250, 250, Math.log(250)),
                Arguments.of(new MulticlassHinge(), new Dense(), 10, 10, 9.0),
                Arguments.of(new BinaryCrossEntropy(), new Dense(), 1, 2, Math.log(2)),
                Arguments.of(new MeanSquaredError(), TANH, 1, 2, 1.0),
                Arguments.of(new HalfSquaredError(), TANH, 1, 2, 1.0),
                Arguments.of(new MeanSquaredError(), new Dense(), 10, 10, 0.1));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void is_that_of_scores_that_know_nothing(LossSpec loss, LayerSpec last, int outputs, int classes, double expected) {
        Targets targets = Targets.calledFor(loss, last, outputs, classes);

        assertThat(FirstLoss.of(loss, targets, classes)).isCloseTo(expected, within(1e-12));
    }
}
