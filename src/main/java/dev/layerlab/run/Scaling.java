package dev.layerlab.run;

/** What is done to values before the first layer; ids of words are never scaled. */
public enum Scaling {
    NONE,
    DIVIDE_BY_255,
    /** Each feature by the training part's mean and deviation. */
    STANDARDIZE,
    /** The mean training row is taken away. */
    SUBTRACT_MEAN
}
