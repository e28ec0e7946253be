package dev.layerlab.nn.train;

import dev.layerlab.nn.CourseData;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.HalfSquaredError;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Sgd;
import java.util.ArrayList;
import java.util.List;

/** The report's Q1: tanh everywhere, normal(0, 0.02), seed 15 at each layer, shuffles from seed 7, batches of 38. */
final class CatsAndCars {
    private CatsAndCars() {}

    /** A training on the course's pictures; without momentum if that is 0. */
    static Training training(int epochs, double momentum, Precision precision, int... units) {
        return training(7, epochs, momentum, precision, units);
    }

    /** With shuffles from another seed. */
    static Training training(long seed, int epochs, double momentum, Precision precision, int... units) {
        return new Training(
                spec(seed, epochs, momentum, precision, units),
                new Shape(1024),
                CourseData.catsAndCars("train", precision),
                null,
                CourseData.catsAndCars("test", precision));
    }

    private static TrainingSpec spec(long seed, int epochs, double momentum, Precision precision, int... units) {
        Init init = new Init.Normal(0.02);
        List<LayerSpec> stack = new ArrayList<>();
        for (int count : units) {
            stack.add(new Dense(count, init, init));
            stack.add(new Activate(Activate.Function.TANH));
        }
        OptimizerSpec optimizer = momentum == 0 ? new Sgd(0.35) : new Momentum(0.35, momentum);
        return Recipe.of(stack)
                .loss(new HalfSquaredError())
                .optimizer(optimizer)
                .batchSize(38)
                .epochs(epochs)
                .seeds(seed, 15)
                .restartSeedAtEachLayer()
                .precision(precision)
                .trainMetrics(TrainMetrics.AFTER_EPOCH)
                .spec();
    }
}
