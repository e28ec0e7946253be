package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Embedding.Combine;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.Schedule;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.run.Presets.Preset;
import java.util.List;

/** The course's second question: words' vectors of some size, one hidden layer, a score for each word. */
final class WordPresets {
    static final Preset NEXT_WORD = preset(
            "Next word (32, 256)",
            "Reads three words and learns which one comes fourth. Type your own afterwards.",
            32,
            256,
            Combine.SUM);

    static final List<Preset> ALL = List.of(
            NEXT_WORD,
            preset("Next word (16, 128)", "The same with half as many numbers a word.", 16, 128, Combine.SUM),
            preset(
                    "Next word (8, 64)",
                    "The smallest of the course's three: quick, and less right.",
                    8,
                    64,
                    Combine.SUM),
            preset(
                    "Next word (32, 256), in order",
                    "The words' vectors side by side, so that their order counts.",
                    32,
                    256,
                    Combine.CONCAT));

    private WordPresets() {}

    private static Preset preset(String name, String purpose, int size, int units, Combine combine) {
        return new Preset(
                name,
                purpose,
                data -> data.kind() == Columns.Kind.WORDS,
                data -> config(data, new Embedding(size, combine, new Init.Normal(0.01)), units));
    }

    private static RunConfig config(Presets.Data data, Embedding embedding, int units) {
        var init = embedding.init();
        var zeros = new Init.Zeros();
        return new RunConfig(
                "Next word",
                data.dataset(),
                List.of(
                        embedding,
                        new Dense(units, init, zeros),
                        new Activate(Activate.Function.SIGMOID),
                        new Dense(data.classes(), init, zeros)),
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
                false,
                null);
    }
}
