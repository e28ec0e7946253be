package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;

/** What networks are fed: one row for each sample. */
public sealed interface Inputs {
    int rows();

    /** Numbers in a row. */
    int width();

    /** Ids of words, counted from 0, row by row. */
    record Ids(int[] ids, int width) implements Inputs {
        public Ids {
            Checks.positive("width", width);
            Checks.require(ids.length % width == 0, "ids must be whole rows of %s, got %s numbers", width, ids.length);
        }

        @Override
        public int rows() {
            return ids.length / width;
        }
    }

    /** Values already scaled, in the run's precision. */
    record Values(Matrix values) implements Inputs {
        @Override
        public int rows() {
            return values.rows();
        }

        @Override
        public int width() {
            return values.cols();
        }
    }
}
