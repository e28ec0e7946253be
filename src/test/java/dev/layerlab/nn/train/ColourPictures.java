package dev.layerlab.nn.train;

import dev.layerlab.nn.CourseData;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.math.Precision;
import java.util.ArrayList;
import java.util.List;

/** The report's Q3 on CIFAR-10 pictures: RELU between Dense layers, biases zero, 32 bits. */
final class ColourPictures {
    private static final Shape PIXELS = new Shape(3072);

    private ColourPictures() {}

    /** Hidden layers of the given sizes before ten outputs; without dropout if {@code rate} is 0. */
    static Recipe recipe(double std, double rate, int... hidden) {
        Init init = new Init.Normal(std);
        List<LayerSpec> stack = new ArrayList<>();
        for (int units : hidden) {
            stack.add(new Dense(units, init, new Init.Zeros()));
            stack.add(new Activate(Activate.Function.RELU));
            if (rate > 0) {
                stack.add(new Dropout(rate));
            }
        }
        stack.add(new Dense(10, init, new Init.Zeros()));
        return Recipe.of(stack)
                .precision(Precision.FLOAT32)
                .trainMetrics(TrainMetrics.AFTER_EPOCH)
                .seeds(0, 0);
    }

    /** On the first {@code rows} training pictures, validated on the 1,000 test pictures. */
    static Training training(Recipe recipe, int rows) {
        return new Training(
                recipe.spec(), PIXELS, CourseData.cifar("train", rows), CourseData.cifar("test", 1000), null);
    }
}
