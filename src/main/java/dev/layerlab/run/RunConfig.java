package dev.layerlab.run;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.train.EarlyStopping;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.nn.train.TrainingSpec;
import java.util.List;

/**
 * Everything a run was started with, as people exchange it as JSON.
 *
 * @param dataset the data set's id
 * @param initSeed null: as {@code seed}
 * @param scaling null: DIVIDE_BY_255 for uint8, else NONE
 * @param targets null: what loss and last layer call for
 * @param trainRows how many training rows are learned from, the first ones; null: all. Scaling looks at all of them anyway
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
        Long initSeed,
        boolean restartSeedAtEachLayer,
        Precision precision,
        Scaling scaling,
        Targets targets,
        TrainMetrics trainMetrics,
        Schedule schedule,
        EarlyStopping earlyStopping,
        Double clipNorm,
        boolean halves,
        Integer trainRows) {
    public RunConfig {
        stack = List.copyOf(stack);
        if (trainRows != null) {
            Checks.positive("trainRows", trainRows);
        }
    }

    public RunConfig() {
        this(
                "New run",
                null,
                List.of(),
                new SoftmaxCrossEntropy(),
                new Momentum(),
                100,
                20,
                0,
                0,
                null,
                false,
                Precision.FLOAT32,
                null,
                null,
                TrainMetrics.DURING_EPOCH,
                new Schedule.Constant(),
                null,
                null,
                false,
                null);
    }

    /** The part that concerns the engine, checked. Throws IllegalArgumentException. */
    public TrainingSpec training() {
        return new TrainingSpec(
                stack,
                loss,
                optimizer,
                batchSize,
                epochs,
                l2,
                seed,
                initSeed == null ? seed : initSeed,
                restartSeedAtEachLayer,
                precision,
                trainMetrics,
                schedule,
                earlyStopping,
                clipNorm,
                halves);
    }

    /** The same with what was left to the data set decided. */
    RunConfig decided(Scaling scaling, Targets targets) {
        return with(epochs, initSeed == null ? (Long) seed : initSeed, scaling, targets);
    }

    /** The same with so many epochs. */
    RunConfig lasting(int epochs) {
        return with(epochs, initSeed, scaling, targets);
    }

    private RunConfig with(int epochs, Long initSeed, Scaling scaling, Targets targets) {
        return new RunConfig(
                name,
                dataset,
                stack,
                loss,
                optimizer,
                batchSize,
                epochs,
                l2,
                seed,
                initSeed,
                restartSeedAtEachLayer,
                precision,
                scaling,
                targets,
                trainMetrics,
                schedule,
                earlyStopping,
                clipNorm,
                halves,
                trainRows);
    }
}
