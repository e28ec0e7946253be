package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.loss.HalfSquaredError;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.optimizer.Sgd;
import dev.layerlab.nn.train.TrainMetrics;
import java.util.List;
import java.util.function.Function;

/** Whole configurations to start from, the same in the composer and on the cards of an empty list of runs. */
public final class Presets {
    public static final Preset NEXT_WORD = new Preset(
            "Next word (32, 256)",
            "Reads three words and learns which one comes fourth. Type your own afterwards.",
            Columns.Kind.WORDS,
            Presets::nextWord);

    public static final Preset PICTURES = new Preset(
            "Pictures 20 tanh",
            "Tells two kinds of small pictures apart with 20 hidden units, as the course's first question does.",
            Columns.Kind.VALUES,
            Presets::pictures);

    private Presets() {}

    public static List<Preset> all() {
        return List.of(NEXT_WORD, PICTURES);
    }

    /**
     * @param purpose what it is good for, in a sentence or two
     * @param kind which data sets it is for
     * @param config makes the configuration for a data set's id
     */
    public record Preset(String name, String purpose, Columns.Kind kind, Function<String, RunConfig> config) {
        public RunConfig on(String dataset) {
            return config.apply(dataset);
        }
    }

    /** Three words' vectors added up, one hidden layer, a score for each word. */
    private static RunConfig nextWord(String dataset) {
        var init = new Init.Normal(0.01);
        var zeros = new Init.Zeros();
        return new RunConfig(
                "Next word",
                dataset,
                List.of(
                        new Embedding(32, Embedding.Combine.SUM, init),
                        new Dense(256, init, zeros),
                        new Activate(Activate.Function.SIGMOID),
                        new Dense(250, init, zeros)),
                new SoftmaxCrossEntropy(),
                new Momentum(0.15, 0.85),
                200,
                50,
                0,
                7,
                8L,
                true,
                Precision.FLOAT32,
                Scaling.NONE,
                Targets.CLASS,
                TrainMetrics.DURING_EPOCH,
                new Schedule.Constant(),
                null,
                null,
                false);
    }

    /** One hidden layer, tanh everywhere, half the squared distance to -1 or +1. */
    private static RunConfig pictures(String dataset) {
        var init = new Init.Normal(0.02);
        return new RunConfig(
                "Pictures",
                dataset,
                List.of(
                        new Dense(20, init, init),
                        new Activate(Activate.Function.TANH),
                        new Dense(1, init, init),
                        new Activate(Activate.Function.TANH)),
                new HalfSquaredError(),
                new Sgd(0.35),
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
                false);
    }
}
