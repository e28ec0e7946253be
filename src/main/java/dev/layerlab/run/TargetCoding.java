package dev.layerlab.run;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.Labels;

/**
 * Writes classes as a loss wants them.
 *
 * @param classes how many there are; 0/1 and -1/+1 need two
 */
public record TargetCoding(Targets targets, int classes, Precision precision) {
    public TargetCoding {
        boolean two = targets == Targets.ZERO_ONE || targets == Targets.PLUS_MINUS_ONE;
        Checks.require(
                !two || classes == 2,
                "targets %s need a data set of two classes, got %s: choose ONE_HOT or CLASS",
                targets,
                classes);
    }

    public Labels labels(int[] y) {
        return switch (targets) {
            case CLASS -> new Labels.Classes(y, classes);
            case ONE_HOT -> new Labels.Values(oneHot(y));
            case ZERO_ONE -> new Labels.Values(column(y, 0));
            case PLUS_MINUS_ONE -> new Labels.Values(column(y, -1));
        };
    }

    private Matrix oneHot(int[] y) {
        var matrix = Matrix.zeros(precision, y.length, classes);
        for (int row = 0; row < y.length; row++) {
            matrix.set(row, y[row], 1);
        }
        return matrix;
    }

    /** One number a row: 1 for class 1, and {@code no} for class 0. */
    private Matrix column(int[] y, double no) {
        var matrix = Matrix.zeros(precision, y.length, 1);
        for (int row = 0; row < y.length; row++) {
            matrix.set(row, 0, y[row] == 1 ? 1 : no);
        }
        return matrix;
    }
}
