package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.run.RunConfig;
import java.util.List;

/** Compositions to test with. */
final class Compositions {
    private Compositions() {}

    static Composition of(LayerSpec... stack) {
        return new Composition(new RunConfig(
                "Test",
                "words",
                List.of(stack),
                new SoftmaxCrossEntropy(),
                new Momentum(0.15, 0.85),
                200,
                50,
                0,
                7,
                8L,
                true,
                Precision.FLOAT32,
                null,
                null,
                TrainMetrics.DURING_EPOCH,
                new Schedule.Constant(),
                null,
                null,
                false,
                null));
    }
}
