package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;

/** What networks should answer: one row for each sample. */
public sealed interface Labels {
    int rows();

    /** A class from 0 to {@code classes - 1} for each row. */
    record Classes(int[] labels, int classes) implements Labels {
        public Classes {
            Checks.positive("classes", classes);
            for (int row = 0; row < labels.length; row++) {
                Checks.require(
                        labels[row] >= 0 && labels[row] < classes,
                        "labels must be in [0, %s], got %s in row %s",
                        classes - 1,
                        labels[row],
                        row + 1);
            }
        }

        @Override
        public int rows() {
            return labels.length;
        }
    }

    /** The values that a network's outputs should have: for squared errors and binary cross-entropy. */
    record Values(Matrix values) implements Labels {
        public Values {
            int wrong = values.firstNotFinite();
            Checks.require(
                    wrong < 0,
                    "labels must be finite numbers, got another in row %s",
                    wrong / Math.max(1, values.cols()) + 1);
        }

        @Override
        public int rows() {
            return values.rows();
        }
    }
}
