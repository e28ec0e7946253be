package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Steps;
import java.util.Map;

/** Steps with a memory: {@code v = mu v - rate g, w = w + v} (Polyak, 1964). */
public record Momentum(double learningRate, double momentum) implements OptimizerSpec {
    public Momentum {
        Checks.positive("learningRate", learningRate);
        Checks.share("momentum", momentum);
    }

    public Momentum() {
        this(0.01, 0.9);
    }

    @Override
    public Momentum withLearningRate(double learningRate) {
        return new Momentum(learningRate, momentum);
    }

    @Override
    public UpdateRule rule(Parameter parameter) {
        return new Rule(momentum, parameter.zeros());
    }

    private record Rule(double mu, Matrix v) implements UpdateRule {
        @Override
        public void update(Matrix w, Matrix g, double rate, long step) {
            Steps.of(w).momentum(w, v, g, mu, rate);
        }

        @Override
        public Map<String, Matrix> memory() {
            return Map.of("v", v);
        }
    }
}
