package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.math.Checks;

/** Steps with a memory: {@code v = mu v - rate g, w = w + v} (Polyak, 1964). */
public record Momentum(double learningRate, double momentum) implements OptimizerSpec {
    public Momentum {
        Checks.positive("learningRate", learningRate);
        Checks.require(momentum >= 0 && momentum < 1, "momentum must be in [0, 1), got %s", momentum);
    }

    public Momentum() {
        this(0.01, 0.9);
    }
}
