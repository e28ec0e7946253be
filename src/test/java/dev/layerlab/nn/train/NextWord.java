package dev.layerlab.nn.train;

import dev.layerlab.nn.CourseData;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.optimizer.Momentum;

/** The report's Q2: words in an embedding of size D, P sigmoid units, softmax over 250 words. */
final class NextWord {
    private NextWord() {}

    static Recipe recipe(int size, int units, Embedding.Combine combine) {
        Init init = new Init.Normal(0.01);
        return Recipe.of(
                        new Embedding(size, combine, init),
                        new Dense(units, init, new Init.Zeros()),
                        new Activate(Activate.Function.SIGMOID),
                        new Dense(250, init, new Init.Zeros()))
                .optimizer(new Momentum(0.15, 0.85))
                .batchSize(200)
                .epochs(50)
                .seeds(7, 8)
                .restartSeedAtEachLayer();
    }

    static Training training(Recipe recipe) {
        return new Training(recipe.spec(), new Shape(3, 250), CourseData.words("train"), CourseData.words("val"), null);
    }
}
