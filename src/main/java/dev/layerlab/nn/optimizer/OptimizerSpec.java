package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;

/** How gradients move parameters. */
public sealed interface OptimizerSpec permits Sgd, Momentum, Nesterov, RmsProp, Adam, AdamW, AdaGrad {
    double learningRate();

    /** The same with another learning rate. */
    OptimizerSpec withLearningRate(double learningRate);

    /** The rule for one parameter, with an empty memory. */
    UpdateRule rule(Parameter parameter);
}
