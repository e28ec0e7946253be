package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.HalfSquaredError;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.optimizer.Sgd;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.run.Presets.Preset;
import java.util.ArrayList;
import java.util.List;

/** The course's first question: two kinds of pictures, tanh everywhere, half the squared distance to -1 or +1. */
final class TanhPresets {
    private static final OptimizerSpec PLAIN = new Sgd(0.35);

    static final Preset TWENTY = preset(
            "Pictures 20 tanh",
            "Tells two kinds of small pictures apart with 20 hidden units, as the course's first question does.",
            PLAIN,
            20);

    static final List<Preset> ALL = List.of(
            TWENTY,
            preset("Pictures 4 tanh", "The same with hardly enough units.", PLAIN, 4),
            preset("Pictures 200 tanh", "The same with many units: it learns by heart.", PLAIN, 200),
            preset("Pictures 512-64 tanh", "Two hidden layers.", PLAIN, 512, 64),
            preset(
                    "Pictures 512-64 tanh, momentum",
                    "Two hidden layers with momentum 0.2.",
                    new Momentum(0.35, 0.2),
                    512,
                    64));

    private TanhPresets() {}

    private static Preset preset(String name, String purpose, OptimizerSpec optimizer, int... hidden) {
        return new Preset(
                name,
                purpose,
                data -> data.kind() == Columns.Kind.VALUES && data.classes() == 2,
                data -> config(data.dataset(), optimizer, stack(hidden)));
    }

    private static List<LayerSpec> stack(int... hidden) {
        var init = new Init.Normal(0.02);
        var stack = new ArrayList<LayerSpec>();
        for (int units : hidden) {
            stack.add(new Dense(units, init, init));
            stack.add(new Activate(Activate.Function.TANH));
        }
        stack.add(new Dense(1, init, init));
        stack.add(new Activate(Activate.Function.TANH));
        return stack;
    }

    private static RunConfig config(String dataset, OptimizerSpec optimizer, List<LayerSpec> stack) {
        return new RunConfig(
                "Pictures",
                dataset,
                stack,
                new HalfSquaredError(),
                optimizer,
                38,
                300,
                0,
                7,
                15L,
                true,
                Precision.FLOAT64,
                Scaling.DIVIDE_BY_255,
                Targets.PLUS_MINUS_ONE,
                TrainMetrics.AFTER_EPOCH,
                new Schedule.Constant(),
                null,
                null,
                false,
                null);
    }
}
