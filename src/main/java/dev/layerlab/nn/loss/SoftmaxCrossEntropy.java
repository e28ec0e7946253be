package dev.layerlab.nn.loss;

/** Softmax and cross-entropy in one: {@code -log softmax(z)[label]}, the mean over rows. */
public record SoftmaxCrossEntropy() implements LossSpec {}
