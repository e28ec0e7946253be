package dev.layerlab.run.trial;

import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.Labels;
import dev.layerlab.run.TargetCoding;
import dev.layerlab.run.Targets;
import java.util.stream.IntStream;

/** The loss to expect before anything is learned: that of all-zero scores over one row of each class. */
public final class FirstLoss {
    private FirstLoss() {}

    /** @param targets how labels are written, which says how many outputs there are */
    public static double of(LossSpec loss, Targets targets, int classes) {
        int[] oneOfEach = IntStream.range(0, classes).toArray();
        Matrix scores = Matrix.zeros(Precision.FLOAT64, classes, targets.outputs(classes));
        Labels labels = new TargetCoding(targets, classes, Precision.FLOAT64).labels(oneOfEach);
        double objective = loss.build(Precision.FLOAT64).value(scores, matrix(labels));
        return loss.figure(objective);
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
