package dev.layerlab.nn.train;

import dev.layerlab.nn.Golden;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Activate.Function;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;

/** Small sets that can be learned: three classes, told apart by which of three features is largest. */
final class Toy {
    static final Shape INPUT = new Shape(3);

    private Toy() {}

    static Samples classes(int rows, long seed, Precision precision) {
        Matrix x = Golden.normal(new NumpyRandom(seed), 1, rows, 3);
        int[] labels = new int[rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 1; c < 3; c++) {
                labels[r] = x.get(r, c) > x.get(r, labels[r]) ? c : labels[r];
            }
        }
        return new Samples(new Inputs.Values(Matrix.empty(precision).convert(x)), new Labels.Classes(labels, 3));
    }

    static Recipe recipe() {
        return Recipe.of(dense(8), new Activate(Function.TANH), dense(3));
    }

    static Dense dense(int units) {
        return new Dense(units, new Init.Normal(0.5), new Init.Zeros());
    }

    static Training training(Recipe recipe, Samples train, Samples validation) {
        return new Training(recipe.spec(), INPUT, train, validation, null);
    }

    /** 43 rows to train on and 20 to validate, in 64 bits. */
    static Training training(Recipe recipe) {
        return training(recipe, classes(43, 1, Precision.FLOAT64), classes(20, 2, Precision.FLOAT64));
    }
}
