package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Steps.Moments;

/**
 * Adam (Kingma and Ba, 2015): steps of a running mean of the gradient over the root of a running mean of its square,
 * both corrected for starting at zero.
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon) implements OptimizerSpec {
    public Adam {
        Checks.positive("learningRate", learningRate);
        Checks.share("beta1", beta1);
        Checks.share("beta2", beta2);
        Checks.positive("epsilon", epsilon);
    }

    public Adam() {
        this(1e-3, 0.9, 0.999, 1e-8);
    }

    @Override
    public Adam withLearningRate(double learningRate) {
        return new Adam(learningRate, beta1, beta2, epsilon);
    }

    @Override
    public UpdateRule rule(Parameter parameter) {
        return new TwoMoments(new Moments(beta1, beta2, parameter.zeros(), parameter.zeros()), epsilon, 0);
    }
}
