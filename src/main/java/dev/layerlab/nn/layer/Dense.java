package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;

/** A fully connected layer: {@code y = x W + b}, x being (batch, inputs) and y (batch, units). */
public record Dense(int units, Init init, Init bias) implements LayerSpec {
    public Dense {
        Checks.positive("units", units);
    }

    public Dense() {
        this(32, new Init.He(), new Init.Zeros());
    }

    @Override
    public Shape outputShape(Shape input) {
        return new Shape(units);
    }
}
