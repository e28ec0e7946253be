package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Curves;
import dev.layerlab.nn.math.Matrix;

/** Applies a function to every value: {@code y = f(x)}. */
public record Activate(Function function) implements LayerSpec {
    private static final double LEAK = 0.01;

    public enum Function {
        /** {@code max(x, 0)}. */
        RELU,
        /** {@code x} above 0, {@code 0.01 x} below. */
        LEAKY_RELU,
        /** {@code (e^2x - 1) / (e^2x + 1)}. */
        TANH,
        /** {@code 1 / (1 + e^-x)}. */
        SIGMOID,
        /** {@code x}. */
        IDENTITY
    }

    public Activate {
        Checks.present("function", function);
    }

    public Activate() {
        this(Function.RELU);
    }

    @Override
    public Layer build(Shape input, Building building) {
        return new Elementwise(function, building.buffer());
    }

    private static final class Elementwise implements Layer {
        private final Function function;
        private final Matrix y;
        private Matrix x;

        private Elementwise(Function function, Matrix y) {
            this.function = function;
            this.y = y;
        }

        @Override
        public Matrix forward(Matrix x, Pass pass) {
            this.x = x;
            Curves curves = Curves.of(x);
            return switch (function) {
                case RELU -> curves.leaky(x, 0, y);
                case LEAKY_RELU -> curves.leaky(x, LEAK, y);
                case TANH -> curves.tanh(x, y);
                case SIGMOID -> curves.sigmoid(x, y);
                case IDENTITY -> x;
            };
        }

        /** Into {@code dy} itself, which saves a matrix and the time to bring it into the cache. */
        @Override
        public Matrix backward(Matrix dy) {
            Curves curves = Curves.of(dy);
            return switch (function) {
                case RELU -> curves.leakyGradient(x, 0, dy, dy);
                case LEAKY_RELU -> curves.leakyGradient(x, LEAK, dy, dy);
                case TANH -> curves.tanhGradient(y, dy, dy);
                case SIGMOID -> curves.sigmoidGradient(y, dy, dy);
                case IDENTITY -> dy;
            };
        }
    }
}
