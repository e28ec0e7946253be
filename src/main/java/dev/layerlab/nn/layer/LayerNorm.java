package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import java.util.List;

/**
 * Gives each row mean 0 and variance 1, then each feature a scale and a shift that are learned (Ba et al., 2016).
 *
 * <p>{@code y = scale (x - mean) / sqrt(variance + epsilon) + shift}, the variance being the mean squared distance.
 */
public record LayerNorm(double epsilon) implements LayerSpec {
    public LayerNorm {
        Checks.positive("epsilon", epsilon);
    }

    public LayerNorm() {
        this(1e-5);
    }

    @Override
    public int parameterCount(Shape input) {
        return 2 * input.features();
    }

    @Override
    public Layer build(Shape input, Building building) {
        return new Normalised(epsilon, input.features(), building);
    }

    private static final class Normalised implements Layer {
        private final double epsilon;
        private final Parameter scale;
        private final Parameter shift;
        private final Matrix mean;
        private final Matrix inverseDeviation;
        private final Matrix normal;
        private final Matrix y;
        private final Matrix dnormal;
        private final Matrix dx;

        private Normalised(double epsilon, int features, Building building) {
            this.epsilon = epsilon;
            scale = building.parameter("scale", 1, features, 1);
            shift = building.parameter("shift", 1, features, 0);
            mean = building.buffer();
            inverseDeviation = building.buffer();
            normal = building.buffer();
            y = building.buffer();
            dnormal = building.buffer();
            dx = building.buffer();
        }

        @Override
        public Matrix forward(Matrix x, Pass pass) {
            normal.assign(x).addToColumns(mean.sumOfColumns(x).scale(-1.0 / x.cols()));
            inverseDeviation.sumOfColumns(y.assign(normal).times(normal));
            normal.timesColumns(inverseDeviation.scale(1.0 / x.cols()).inverseRoot(epsilon));
            return y.assign(normal).timesRows(scale.value()).addToRows(shift.value());
        }

        /**
         * {@code dx = (c dn - sum dn - normal sum(dn normal)) / (c deviation)} with {@code dn = scale dy}, the sums
         * running over a row's c features.
         */
        @Override
        public Matrix backward(Matrix dy) {
            shift.gradient().sumOfRows(dy);
            scale.gradient().sumOfRows(dx.assign(dy).times(normal));
            dnormal.assign(dy).timesRows(scale.value());
            mean.sumOfColumns(dx.assign(dnormal).times(normal));
            dx.assign(normal).timesColumns(mean);
            dx.addToColumns(mean.sumOfColumns(dnormal));
            return dx.scale(-1.0 / dy.cols()).add(1, dnormal).timesColumns(inverseDeviation);
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(scale, shift);
        }
    }
}
