package dev.layerlab.nn.layer;

/** Applies a function to every value: {@code y = f(x)}. */
public record Activate(Function function) implements LayerSpec {
    public enum Function {
        RELU,
        LEAKY_RELU,
        TANH,
        SIGMOID,
        IDENTITY
    }

    public Activate() {
        this(Function.RELU);
    }
}
