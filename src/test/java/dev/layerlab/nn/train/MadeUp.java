package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Activate.Function;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.Accuracy;
import dev.layerlab.nn.loss.MeanSquaredError;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Adam;
import dev.layerlab.nn.optimizer.Momentum;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** The report's networks on made-up data: sizes matter, values do not. */
final class MadeUp {
    private static final SplittableRandom RANDOM = new SplittableRandom(1);
    private static final Init INIT = new Init.Normal(0.01);

    private MadeUp() {}

    static DoubleSupplier epochs(Recipe recipe, Sets sets) {
        return epochs(training(recipe, sets));
    }

    static DoubleSupplier epochs(Training training) {
        return () -> 1e3 * training.epoch(() -> false).orElseThrow().seconds();
    }

    /** The validation set alone. */
    static DoubleSupplier validation(Recipe recipe, Sets sets) {
        TrainingSpec spec = recipe.spec();
        Shape input = shape(sets);
        Lanes lane = Lanes.of(spec, Accuracy.CLASS, input, new Descent(spec, input), false);
        return () -> {
            long start = System.nanoTime();
            lane.score(sets.validation());
            return (System.nanoTime() - start) * 1e-6;
        };
    }

    static Training training(Recipe recipe, Sets sets) {
        return training(recipe, sets, true);
    }

    static Training training(Recipe recipe, Sets sets, boolean twoThreads) {
        return new Training(recipe.epochs(1000).spec(), shape(sets), sets, twoThreads);
    }

    private static Shape shape(Sets sets) {
        Inputs x = sets.train().x();
        return new Shape(x.width(), x instanceof Inputs.Ids ? 250 : 0);
    }

    static Recipe wordRecipe(int size, int units) {
        return Recipe.of(
                        new Embedding(size, Embedding.Combine.SUM, INIT),
                        dense(units),
                        new Activate(Function.SIGMOID),
                        dense(250))
                .optimizer(new Momentum(0.15, 0.85))
                .batchSize(200);
    }

    static Sets wordsToTrain() {
        return new Sets(words(372_500), null, null);
    }

    static Sets words() {
        return new Sets(words(200), words(46_500), null);
    }

    private static Samples words(int rows) {
        int[] ids = RANDOM.ints(rows * 3L, 0, 250).toArray();
        int[] fourth = RANDOM.ints(rows, 0, 250).toArray();
        return new Samples(new Inputs.Ids(ids, 3), new Labels.Classes(fourth, 250));
    }

    static Recipe pictureRecipe(int... units) {
        List<LayerSpec> stack = new ArrayList<>();
        for (int count : units) {
            stack.add(dense(count));
            stack.add(new Activate(Function.TANH));
        }
        return Recipe.of(stack)
                .loss(new MeanSquaredError())
                .optimizer(new Momentum(0.01, 0.85))
                .batchSize(38)
                .precision(Precision.FLOAT32)
                .trainMetrics(TrainMetrics.AFTER_EPOCH);
    }

    static Sets pictures() {
        return new Sets(pictures(1900), null, pictures(1000));
    }

    private static Samples pictures(int rows) {
        Matrix targets = values(rows, 1);
        for (int r = 0; r < rows; r++) {
            targets.set(r, 0, targets.get(r, 0) > 0 ? 1 : -1);
        }
        return new Samples(new Inputs.Values(values(rows, 1024)), new Labels.Values(targets));
    }

    static Recipe colourRecipe() {
        List<LayerSpec> stack = new ArrayList<>();
        for (int layer = 0; layer < 4; layer++) {
            stack.add(dense(100));
            stack.add(new Activate(Function.RELU));
        }
        stack.add(dense(10));
        return Recipe.of(stack).optimizer(new Adam()).batchSize(100).precision(Precision.FLOAT32);
    }

    static Sets colours() {
        return new Sets(colours(49_000), colours(1000), null);
    }

    private static Samples colours(int rows) {
        return new Samples(
                new Inputs.Values(values(rows, 3072)),
                new Labels.Classes(RANDOM.ints(rows, 0, 10).toArray(), 10));
    }

    private static Matrix values(int rows, int cols) {
        float[] values = new float[rows * cols];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) RANDOM.nextDouble(-1, 1);
        }
        return Matrix.over(values, rows, cols);
    }

    private static Dense dense(int units) {
        return new Dense(units, INIT, new Init.Zeros());
    }
}
