package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Checks;

/** Plain steps against the gradient: {@code w = w - rate g}. */
public record Sgd(double learningRate) implements OptimizerSpec {
    public Sgd {
        Checks.positive("learningRate", learningRate);
    }

    public Sgd() {
        this(0.01);
    }

    @Override
    public Sgd withLearningRate(double learningRate) {
        return new Sgd(learningRate);
    }

    @Override
    public UpdateRule rule(Parameter parameter) {
        return (w, g, rate, step) -> w.add(-rate, g);
    }
}
