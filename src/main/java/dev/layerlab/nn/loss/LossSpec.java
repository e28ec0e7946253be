package dev.layerlab.nn.loss;

import dev.layerlab.nn.layer.Activate.Function;
import dev.layerlab.nn.math.Precision;

/** The objective of training, computed from raw scores. */
public sealed interface LossSpec
        permits SoftmaxCrossEntropy, BinaryCrossEntropy, MulticlassHinge, MeanSquaredError, HalfSquaredError {
    /** The loss at work, with buffers of the given precision. */
    Loss build(Precision precision);

    /** Whether it compares scores with a class, not with values. */
    default boolean takesClasses() {
        return false;
    }

    /** The figure to report for a value of the objective. */
    default double figure(double objective) {
        return objective;
    }

    /** Whether the loss applies this function itself, so that a stack must not end in it. */
    default boolean brings(Function function) {
        return false;
    }
}
