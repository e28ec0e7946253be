package dev.layerlab.predict;

/** What a network's figure for a class is. */
public enum Measure {
    /** 0 to 1, as the loss makes it: of softmax or of a sigmoid. */
    PROBABILITY,
    /** An output as it is; the loss gives it no probability. */
    SCORE
}
