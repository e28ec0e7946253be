package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Checks;

/** Inputs and what should come of them, row by row. */
public record Samples(Inputs x, Labels y) {
    public Samples {
        Checks.require(x.rows() > 0, "samples must have at least one row, got none");
        Checks.require(
                x.rows() == y.rows(), "inputs and labels must have the same rows, got %s and %s", x.rows(), y.rows());
    }

    public int rows() {
        return x.rows();
    }
}
