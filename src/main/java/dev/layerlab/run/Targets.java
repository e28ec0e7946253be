package dev.layerlab.run;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.BinaryCrossEntropy;
import dev.layerlab.nn.loss.LossSpec;

/** How labels are written for the loss. */
public enum Targets {
    CLASS,
    ONE_HOT,
    ZERO_ONE,
    PLUS_MINUS_ONE;

    /**
     * What a configuration that leaves the targets open calls for: what its loss takes, and for one output what the
     * last layer can reach.
     *
     * @param outputs how many the last layer makes
     */
    public static Targets calledFor(LossSpec loss, LayerSpec last, int outputs, int classes) {
        if (loss.takesClasses()) {
            return CLASS;
        }
        if (outputs != 1 || classes != 2) {
            return ONE_HOT;
        }
        boolean signed = last instanceof Activate(Activate.Function function) && function == Activate.Function.TANH;
        return signed && !(loss instanceof BinaryCrossEntropy) ? PLUS_MINUS_ONE : ZERO_ONE;
    }

    /** How many outputs a network must have for labels so written. */
    public int outputs(int classes) {
        return this == CLASS || this == ONE_HOT ? classes : 1;
    }
}
