package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.Labels;
import dev.layerlab.run.TargetCoding;
import dev.layerlab.run.Targets;
import java.util.stream.IntStream;

/** The loss to expect before anything is learned: that of all-zero scores over one row of each class. */
final class FirstLoss {
    private FirstLoss() {}

    /** @param outputs how many the last layer makes, as the goal wants them */
    static double of(Goal goal, LayerSpec last, int outputs) {
        Targets targets = goal.targets(last, outputs);
        int[] oneOfEach = IntStream.range(0, goal.classes()).toArray();
        Matrix scores = Matrix.zeros(Precision.FLOAT64, goal.classes(), outputs);
        Labels labels = new TargetCoding(targets, goal.classes(), Precision.FLOAT64).labels(oneOfEach);
        double objective = goal.loss().build(Precision.FLOAT64).value(scores, matrix(labels));
        return goal.loss().figure(objective);
    }

    private static Matrix matrix(Labels labels) {
        return switch (labels) {
            case Labels.Values(Matrix values) -> values;
            case Labels.Classes(int[] classes, int count) -> {
                Matrix column = Matrix.zeros(Precision.FLOAT64, classes.length, 1);
                for (int row = 0; row < classes.length; row++) {
                    column.set(row, 0, classes[row]);
                }
                yield column;
            }
        };
    }
}
