package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.LossSpec;
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
        boolean halves) {}
