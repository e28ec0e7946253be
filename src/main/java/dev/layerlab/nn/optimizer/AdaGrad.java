package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Steps;
import java.util.Map;

/**
 * Steps of the gradient over the root of the sum of all its squares so far: {@code s = s + g^2, w = w - rate g /
 * (sqrt(s) + epsilon)} (Duchi et al., 2011).
 */
public record AdaGrad(double learningRate, double epsilon) implements OptimizerSpec {
    public AdaGrad {
        Checks.positive("learningRate", learningRate);
        Checks.positive("epsilon", epsilon);
    }

    public AdaGrad() {
        this(0.01, 1e-8);
    }

    @Override
    public AdaGrad withLearningRate(double learningRate) {
        return new AdaGrad(learningRate, epsilon);
    }

    @Override
    public UpdateRule rule(Parameter parameter) {
        return new Rule(epsilon, parameter.zeros());
    }

    private record Rule(double epsilon, Matrix s) implements UpdateRule {
        @Override
        public void update(Matrix w, Matrix g, double rate, long step) {
            Steps.of(w).squares(s, g, 1, 1);
            Steps.of(w).overRoot(w, g, s, rate, epsilon);
        }

        @Override
        public Map<String, Matrix> memory() {
            return Map.of("s", s);
        }
    }
}
