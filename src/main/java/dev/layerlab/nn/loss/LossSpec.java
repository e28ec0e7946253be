package dev.layerlab.nn.loss;

/** The objective of training, computed from raw scores. */
public sealed interface LossSpec permits SoftmaxCrossEntropy {}
