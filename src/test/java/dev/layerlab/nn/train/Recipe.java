package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.optimizer.Sgd;
import java.util.ArrayList;
import java.util.List;

/** A training spec whose settings are named where a test needs others than: Sgd, batches of 4, one epoch, 64 bits. */
final class Recipe {
    private final List<LayerSpec> stack;
    private LossSpec loss = new SoftmaxCrossEntropy();
    private OptimizerSpec optimizer = new Sgd(0.1);
    private int batchSize = 4;
    private int epochs = 1;
    private double l2;
    private long seed = 1;
    private long initSeed = 2;
    private boolean restart;
    private Precision precision = Precision.FLOAT64;
    private TrainMetrics trainMetrics = TrainMetrics.DURING_EPOCH;
    private Schedule schedule = new Schedule.Constant();
    private EarlyStopping earlyStopping;
    private Double clipNorm;
    private boolean halves;

    private Recipe(List<LayerSpec> stack) {
        this.stack = stack;
    }

    static Recipe of(LayerSpec... layers) {
        return new Recipe(new ArrayList<>(List.of(layers)));
    }

    static Recipe of(List<LayerSpec> layers) {
        return new Recipe(layers);
    }

    Recipe loss(LossSpec value) {
        loss = value;
        return this;
    }

    Recipe optimizer(OptimizerSpec value) {
        optimizer = value;
        return this;
    }

    Recipe batchSize(int value) {
        batchSize = value;
        return this;
    }

    Recipe epochs(int value) {
        epochs = value;
        return this;
    }

    Recipe l2(double value) {
        l2 = value;
        return this;
    }

    Recipe seeds(long shuffles, long weights) {
        seed = shuffles;
        initSeed = weights;
        return this;
    }

    Recipe restartSeedAtEachLayer() {
        restart = true;
        return this;
    }

    Recipe precision(Precision value) {
        precision = value;
        return this;
    }

    Recipe trainMetrics(TrainMetrics value) {
        trainMetrics = value;
        return this;
    }

    Recipe schedule(Schedule value) {
        schedule = value;
        return this;
    }

    Recipe earlyStopping(EarlyStopping value) {
        earlyStopping = value;
        return this;
    }

    Recipe clipNorm(double value) {
        clipNorm = value;
        return this;
    }

    Recipe halves() {
        halves = true;
        return this;
    }

    TrainingSpec spec() {
        return new TrainingSpec(
                stack,
                loss,
                optimizer,
                batchSize,
                epochs,
                l2,
                seed,
                initSeed,
                restart,
                precision,
                trainMetrics,
                schedule,
                earlyStopping,
                clipNorm,
                halves);
    }
}
