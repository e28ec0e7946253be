package dev.layerlab.nn.optimizer;

/** How gradients move parameters. */
public sealed interface OptimizerSpec permits Sgd, Momentum {
    double learningRate();
}
