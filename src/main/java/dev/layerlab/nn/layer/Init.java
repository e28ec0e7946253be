package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;
import java.util.random.RandomGenerator;

/** How a parameter's first values are drawn. */
public sealed interface Init {
    double draw(RandomGenerator random, Fan fan);

    /** Normal with mean 0 and deviation {@code std}. */
    record Normal(double std) implements Init {
        public Normal {
            Checks.notNegative("std", std);
        }

        public Normal() {
            this(0.01);
        }

        @Override
        public double draw(RandomGenerator random, Fan fan) {
            return std * random.nextGaussian();
        }
    }

    /** Uniform within {@code +-limit}. */
    record Uniform(double limit) implements Init {
        public Uniform {
            Checks.notNegative("limit", limit);
        }

        public Uniform() {
            this(0.05);
        }

        @Override
        public double draw(RandomGenerator random, Fan fan) {
            return -limit + 2 * limit * random.nextDouble();
        }
    }

    /** Uniform within {@code +-sqrt(6 / (in + out))} (Glorot and Bengio, 2010). */
    record Xavier() implements Init {
        @Override
        public double draw(RandomGenerator random, Fan fan) {
            return new Uniform(Math.sqrt(6.0 / (fan.in() + fan.out()))).draw(random, fan);
        }
    }

    /** Normal with deviation {@code sqrt(2 / in)} (He et al., 2015). */
    record He() implements Init {
        @Override
        public double draw(RandomGenerator random, Fan fan) {
            return Math.sqrt(2.0 / fan.in()) * random.nextGaussian();
        }
    }

    /** All zeros; draws nothing. */
    record Zeros() implements Init {
        @Override
        public double draw(RandomGenerator random, Fan fan) {
            return 0;
        }
    }
}
