package dev.layerlab.nn.math;

/** How many bits a network's numbers have. */
public enum Precision {
    FLOAT32,
    FLOAT64
}
