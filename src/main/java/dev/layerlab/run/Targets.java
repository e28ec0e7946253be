package dev.layerlab.run;

/** How labels are written for the loss. */
public enum Targets {
    CLASS,
    ONE_HOT,
    ZERO_ONE,
    PLUS_MINUS_ONE
}
