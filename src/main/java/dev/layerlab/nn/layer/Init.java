package dev.layerlab.nn.layer;

/** How a parameter's first values are drawn. */
public sealed interface Init {
    record Normal(double std) implements Init {
        public Normal() {
            this(0.01);
        }
    }

    record Uniform(double limit) implements Init {
        public Uniform() {
            this(0.05);
        }
    }

    record Xavier() implements Init {}

    record He() implements Init {}

    record Zeros() implements Init {}
}
