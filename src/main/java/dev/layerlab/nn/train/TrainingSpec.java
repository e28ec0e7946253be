package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.BatchNorm;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.StackException;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Schedule;
import java.util.List;

/**
 * What is trained and how, apart from the data.
 *
 * @param l2 weight of {@code 0.5 sum W^2} over the Dense weights
 * @param seed starts the shuffles, 0 to 2^32-1
 * @param initSeed starts the first weights, 0 to 2^32-1
 * @param earlyStopping null: off
 * @param clipNorm the largest norm of all gradients together; null: off
 * @param halves whether each batch is cut into two fixed halves that two threads may compute
 */
public record TrainingSpec(
        List<LayerSpec> stack,
        LossSpec loss,
        OptimizerSpec optimizer,
        int batchSize,
        int epochs,
        double l2,
        long seed,
        long initSeed,
        boolean restartSeedAtEachLayer,
        Precision precision,
        TrainMetrics trainMetrics,
        Schedule schedule,
        EarlyStopping earlyStopping,
        Double clipNorm,
        boolean halves) {
    public TrainingSpec {
        Checks.require(stack != null && !stack.isEmpty(), "stack must have at least one layer, got none");
        stack = List.copyOf(stack);
        Checks.present("loss", loss);
        Checks.present("optimizer", optimizer);
        Checks.positive("batchSize", batchSize);
        Checks.positive("epochs", epochs);
        Checks.notNegative("l2", l2);
        seed("seed", seed);
        seed("initSeed", initSeed);
        Checks.present("precision", precision);
        Checks.present("trainMetrics", trainMetrics);
        Checks.present("schedule", schedule);
        if (clipNorm != null) {
            Checks.positive("clipNorm", clipNorm);
        }
        Checks.require(
                !halves || stack.stream().noneMatch(BatchNorm.class::isInstance),
                "halves must be off with BatchNorm, whose statistics are the whole batch's, got on");
        requireRawScores(stack, loss);
    }

    private static void seed(String name, long value) {
        Checks.require(
                value >= 0 && value <= NumpyRandom.LARGEST_SEED, "%s must be in [0, 2^32 - 1], got %s", name, value);
    }

    /** A sigmoid before a loss that brings its own would be applied twice. */
    private static void requireRawScores(List<LayerSpec> stack, LossSpec loss) {
        if (stack.getLast() instanceof Activate last && loss.brings(last.function())) {
            String name = loss.getClass().getSimpleName();
            throw StackException.at(
                    stack.size() - 1,
                    last,
                    "the last layer must give raw scores, since " + name + " applies its own function to them, got "
                            + last.function(),
                    "leave this layer out");
        }
    }
}
