package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Steps;
import dev.layerlab.nn.math.Steps.Moments;
import java.util.Map;

/**
 * What Adam and AdamW do: {@code m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g^2, w = w (1 - rate
 * weightDecay) - rate m / (1 - beta1^t) / (sqrt(v / (1 - beta2^t)) + epsilon)}.
 */
record TwoMoments(Moments moments, double epsilon, double weightDecay) implements UpdateRule {
    @Override
    public void update(Matrix w, Matrix g, double rate, long step) {
        if (weightDecay > 0) {
            w.scale(1 - rate * weightDecay);
        }
        // the corrections are drawn out of the loop: m / c1 / (sqrt(v / c2) + epsilon) is
        // sqrt(c2) / c1 m / (sqrt(v) + sqrt(c2) epsilon)
        double c1 = 1 - Math.pow(moments.beta1(), step);
        double root = Math.sqrt(1 - Math.pow(moments.beta2(), step));
        Steps.of(w).adam(w, moments, g, rate * root / c1, epsilon * root);
    }

    @Override
    public Map<String, Matrix> memory() {
        return Map.of("m", moments.m(), "v", moments.v());
    }
}
