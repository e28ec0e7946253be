package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import java.util.List;
import java.util.Map;

/**
 * Gives each feature mean 0 and variance 1 over the batch, then a scale and a shift that are learned (Ioffe and
 * Szegedy, 2015).
 *
 * <p>{@code y = scale (x - mean) / sqrt(variance + epsilon) + shift}, the variance being the mean squared distance.
 * Evaluation uses running averages, {@code running = momentum running + (1 - momentum) batch}.
 */
public record BatchNorm(double momentum, double epsilon) implements LayerSpec {
    public BatchNorm {
        Checks.share("momentum", momentum);
        Checks.positive("epsilon", epsilon);
    }

    public BatchNorm() {
        this(0.9, 1e-5);
    }

    @Override
    public int parameterCount(Shape input) {
        return 2 * input.features();
    }

    @Override
    public Layer build(Shape input, Building building) {
        return new Normalised(this, input.features(), building);
    }

    private static final class Normalised implements Layer {
        private final BatchNorm spec;
        private final Parameter scale;
        private final Parameter shift;
        private final Matrix runningMean;
        private final Matrix runningVariance;
        private final Matrix mean;
        private final Matrix variance;
        private final Matrix inverseDeviation;
        private final Matrix normal;
        private final Matrix y;
        private final Matrix dx;

        private Normalised(BatchNorm spec, int features, Building building) {
            this.spec = spec;
            scale = building.parameter("scale", 1, features, 1);
            shift = building.parameter("shift", 1, features, 0);
            runningMean = building.filled(1, features, 0);
            runningVariance = building.filled(1, features, 1);
            mean = building.buffer();
            variance = building.buffer();
            inverseDeviation = building.buffer();
            normal = building.buffer();
            y = building.buffer();
            dx = building.buffer();
        }

        @Override
        public Matrix forward(Matrix x, Pass pass) {
            if (pass.training()) {
                measure(x);
            } else {
                mean.assign(runningMean);
                variance.assign(runningVariance);
            }
            normal.assign(x).addToRows(mean.scale(-1));
            normal.timesRows(inverseDeviation.assign(variance).inverseRoot(spec.epsilon));
            return y.assign(normal).timesRows(scale.value()).addToRows(shift.value());
        }

        private void measure(Matrix x) {
            mean.sumOfRows(x).scale(1.0 / x.rows());
            normal.assign(x).addToRows(mean.scale(-1));
            mean.scale(-1);
            variance.sumOfRows(normal.times(normal)).scale(1.0 / x.rows());
            runningMean.scale(spec.momentum).add(1 - spec.momentum, mean);
            runningVariance.scale(spec.momentum).add(1 - spec.momentum, variance);
        }

        /**
         * {@code dx = scale / (n deviation) (n dy - dshift - normal dscale)}, since mean and variance depend on all n
         * rows.
         */
        @Override
        public Matrix backward(Matrix dy) {
            shift.gradient().sumOfRows(dy);
            scale.gradient().sumOfRows(dx.assign(dy).times(normal));
            dx.assign(normal).timesRows(scale.gradient()).addToRows(shift.gradient());
            dx.scale(-1.0 / dy.rows()).add(1, dy);
            return dx.timesRows(scale.value()).timesRows(inverseDeviation);
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(scale, shift);
        }

        @Override
        public Map<String, Matrix> statistics() {
            return Map.of("mean", runningMean, "variance", runningVariance);
        }
    }
}
