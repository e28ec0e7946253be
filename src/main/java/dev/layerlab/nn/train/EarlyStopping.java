package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Checks;

/** Ends a run after {@code patience} epochs without a better one. */
public record EarlyStopping(int patience, boolean restoreBest) {
    public EarlyStopping {
        Checks.positive("patience", patience);
    }

    public EarlyStopping() {
        this(10, true);
    }
}
