package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Steps.Moments;

/**
 * {@link Adam} whose weights also shrink by themselves, {@code w = w (1 - rate weightDecay)} before each step
 * (Loshchilov and Hutter, 2019): the weights of Dense only, as with L2.
 */
public record AdamW(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements OptimizerSpec {
    public AdamW {
        Checks.positive("learningRate", learningRate);
        Checks.share("beta1", beta1);
        Checks.share("beta2", beta2);
        Checks.positive("epsilon", epsilon);
        Checks.notNegative("weightDecay", weightDecay);
    }

    public AdamW() {
        this(1e-3, 0.9, 0.999, 1e-8, 0.01);
    }

    @Override
    public AdamW withLearningRate(double learningRate) {
        return new AdamW(learningRate, beta1, beta2, epsilon, weightDecay);
    }

    @Override
    public UpdateRule rule(Parameter parameter) {
        Moments moments = new Moments(beta1, beta2, parameter.zeros(), parameter.zeros());
        return new TwoMoments(moments, epsilon, parameter.decays() ? weightDecay : 0);
    }
}
