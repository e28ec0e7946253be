package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Adam;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.RmsProp;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.optimizer.Sgd;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.run.Presets.Preset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The course's third question: pictures of any number of classes, RELU between Dense layers, update rules, dropout. */
final class ReluPresets {
    private static final OptimizerSpec ADAM = new Adam(5e-4, 0.9, 0.999, 1e-8);

    static final Preset OVERFIT = preset(
            "Overfit 50 samples",
            "Learns 50 samples by heart in 20 epochs. A network that can't do that can't learn at all.",
            new Recipe("Overfit", stack(0.1, 0, 100, 100), new Sgd(1e-3), 25, 20, 50));

    /** What the course's search starts from. */
    static final Preset FIVE_LAYERS = preset(
            "Five layers, Adam",
            "Four hidden layers of 100 units with Adam.",
            new Recipe("Five layers", stack(0.01, 0, 100, 100, 100, 100), ADAM, 100, 5, null));

    static final List<Preset> ALL = List.of(
            sixLayers("Six layers, SGD", "Five hidden layers, plain gradient descent.", new Sgd(1e-2)),
            sixLayers("Six layers, momentum", "The same with momentum: faster.", new Momentum(1e-2, 0.9)),
            sixLayers("Six layers, RMSProp", "The same with steps scaled by RMSProp.", new RmsProp(1e-4, 0.99, 1e-8)),
            sixLayers("Six layers, Adam", "The same with Adam.", new Adam(1e-3, 0.9, 0.999, 1e-8)),
            OVERFIT,
            preset(
                    "Overfit 50 samples, five layers",
                    "The same with four hidden layers.",
                    new Recipe("Overfit", stack(0.1, 0, 100, 100, 100, 100), new Sgd(2e-3), 25, 20, 50)),
            preset(
                    "500 samples, no dropout",
                    "One hidden layer of 500 units learns 500 samples by heart.",
                    new Recipe("No dropout", stack(0.01, 0, 500), ADAM, 100, 25, 500)),
            preset(
                    "500 samples, dropout keeps 0.25",
                    "The same, three in four units dropped at each step: less by heart.",
                    new Recipe("Dropout", stack(0.01, 0.75, 500), ADAM, 100, 25, 500)));

    private ReluPresets() {}

    /**
     * @param hidden all layers but the last, which has a unit for each class
     * @param rows null: all
     */
    private record Recipe(
            String name, List<LayerSpec> hidden, OptimizerSpec optimizer, int batchSize, int epochs, Integer rows) {}

    private static Preset sixLayers(String name, String purpose, OptimizerSpec optimizer) {
        return preset(
                name, purpose, new Recipe(name, stack(0.05, 0, 100, 100, 100, 100, 100), optimizer, 100, 5, null));
    }

    private static Preset preset(String name, String purpose, Recipe recipe) {
        int least = recipe.rows == null ? 1 : recipe.rows;
        return new Preset(
                name,
                purpose,
                data -> data.kind() == Columns.Kind.VALUES && data.rows() >= least,
                data -> config(recipe, data));
    }

    private static List<LayerSpec> stack(double std, double dropped, int... hidden) {
        var stack = new ArrayList<LayerSpec>();
        for (int units : hidden) {
            stack.add(new Dense(units, new Init.Normal(std), new Init.Zeros()));
            stack.add(new Activate(Activate.Function.RELU));
            stack.addAll(dropped > 0 ? List.of(new Dropout(dropped)) : List.of());
        }
        return Collections.unmodifiableList(stack);
    }

    private static RunConfig config(Recipe recipe, Presets.Data data) {
        var stack = new ArrayList<>(recipe.hidden);
        stack.add(new Dense(data.classes(), ((Dense) stack.getFirst()).init(), new Init.Zeros()));
        return new RunConfig(
                recipe.name,
                data.dataset(),
                stack,
                new SoftmaxCrossEntropy(),
                recipe.optimizer,
                recipe.batchSize,
                recipe.epochs,
                0,
                0,
                0L,
                false,
                Precision.FLOAT32,
                Scaling.SUBTRACT_MEAN,
                Targets.CLASS,
                TrainMetrics.AFTER_EPOCH,
                new Schedule.Constant(),
                null,
                null,
                false,
                recipe.rows);
    }
}
