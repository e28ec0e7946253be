package dev.layerlab.nn.loss;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Scores;

/** When a row counts as right. */
public enum Accuracy {
    /** The label's class has the largest score. */
    CLASS,
    /** The largest score stands where the largest target does: one-hot targets. */
    LARGEST,
    /** All scores lie on their targets' side of 0: -1/+1 targets, or 0/1 targets and raw scores. */
    ABOVE_ZERO,
    /** All scores lie on their targets' side of 0.5: 0/1 targets. */
    ABOVE_HALF,
    /** Nothing is right or wrong: targets are any numbers. */
    NONE;

    /** The rule for targets given as values. */
    public static Accuracy of(LossSpec loss, Matrix targets) {
        if (all(targets, -1, 1)) {
            return ABOVE_ZERO;
        }
        if (!all(targets, 0, 1)) {
            return NONE;
        }
        if (oneHot(targets)) {
            return LARGEST;
        }
        return loss instanceof BinaryCrossEntropy ? ABOVE_ZERO : ABOVE_HALF;
    }

    /** How many rows are right. */
    public int hits(Matrix scores, Matrix targets) {
        int hits = 0;
        for (int r = 0; r < scores.rows(); r++) {
            if (hit(scores, targets, r)) {
                hits++;
            }
        }
        return hits;
    }

    private boolean hit(Matrix scores, Matrix targets, int row) {
        return switch (this) {
            case CLASS -> Scores.of(scores).isFirstLargest(scores, row, (int) targets.get(row, 0));
            case LARGEST ->
                Scores.of(scores).firstLargest(scores, row)
                        == Scores.of(targets).firstLargest(targets, row);
            case ABOVE_ZERO -> sameSide(scores, 0, targets, row);
            case ABOVE_HALF -> sameSide(scores, 0.5, targets, row);
            case NONE -> false;
        };
    }

    /** Both target codings, -1/+1 and 0/1, are above 0 for yes only. */
    private static boolean sameSide(Matrix scores, double threshold, Matrix targets, int row) {
        for (int c = 0; c < scores.cols(); c++) {
            if (scores.get(row, c) > threshold != targets.get(row, c) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean all(Matrix targets, double one, double other) {
        for (int r = 0; r < targets.rows(); r++) {
            for (int c = 0; c < targets.cols(); c++) {
                double target = targets.get(r, c);
                if (target != one && target != other) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean oneHot(Matrix targets) {
        for (int r = 0; r < targets.rows(); r++) {
            double sum = 0;
            for (int c = 0; c < targets.cols(); c++) {
                sum += targets.get(r, c);
            }
            if (sum != 1) {
                return false;
            }
        }
        return targets.cols() > 1;
    }
}
