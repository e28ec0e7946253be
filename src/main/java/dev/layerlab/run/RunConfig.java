package dev.layerlab.run;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.train.EarlyStopping;
import dev.layerlab.nn.train.TrainMetrics;
import java.util.List;

/**
 * Everything a run was started with, as people exchange it as JSON.
 *
 * @param dataset the data set's id
 * @param scaling null: DIVIDE_BY_255 for uint8, else NONE
 * @param targets null: what loss and last layer call for
 */
public record RunConfig(
        String name,
        String dataset,
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
        Scaling scaling,
        Targets targets,
        TrainMetrics trainMetrics,
        Schedule schedule,
        EarlyStopping earlyStopping,
        Double clipNorm,
        boolean halves) {}
