package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Steps;
import java.util.Map;

/**
 * Steps of the gradient over the root of a running mean of its square: {@code s = decay s + (1 - decay) g^2, w = w -
 * rate g / (sqrt(s) + epsilon)} (Tieleman and Hinton, 2012).
 */
public record RmsProp(double learningRate, double decay, double epsilon) implements OptimizerSpec {
    public RmsProp {
        Checks.positive("learningRate", learningRate);
        Checks.share("decay", decay);
        Checks.positive("epsilon", epsilon);
    }

    public RmsProp() {
        this(1e-3, 0.99, 1e-8);
    }

    @Override
    public RmsProp withLearningRate(double learningRate) {
        return new RmsProp(learningRate, decay, epsilon);
    }

    @Override
    public UpdateRule rule(Parameter parameter) {
        return new Rule(this, parameter.zeros());
    }

    private record Rule(RmsProp spec, Matrix s) implements UpdateRule {
        @Override
        public void update(Matrix w, Matrix g, double rate, long step) {
            Steps.of(w).squares(s, g, spec.decay, 1 - spec.decay);
            Steps.of(w).overRoot(w, g, s, rate, spec.epsilon);
        }

        @Override
        public Map<String, Matrix> memory() {
            return Map.of("s", s);
        }
    }
}
