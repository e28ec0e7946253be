package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Steps;
import java.util.Map;

/**
 * Momentum that looks ahead: {@code v = mu v - rate g, w = w + mu v - rate g} (Nesterov, 1983; in this form Bengio et
 * al., 2013).
 */
public record Nesterov(double learningRate, double momentum) implements OptimizerSpec {
    public Nesterov {
        Checks.positive("learningRate", learningRate);
        Checks.share("momentum", momentum);
    }

    public Nesterov() {
        this(0.01, 0.9);
    }

    @Override
    public Nesterov withLearningRate(double learningRate) {
        return new Nesterov(learningRate, momentum);
    }

    @Override
    public UpdateRule rule(Parameter parameter) {
        return new Rule(momentum, parameter.zeros());
    }

    private record Rule(double mu, Matrix v) implements UpdateRule {
        @Override
        public void update(Matrix w, Matrix g, double rate, long step) {
            Steps.of(w).nesterov(w, v, g, mu, rate);
        }

        @Override
        public Map<String, Matrix> memory() {
            return Map.of("v", v);
        }
    }
}
