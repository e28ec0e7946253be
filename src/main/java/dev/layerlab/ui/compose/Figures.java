package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.Shape;

/** Shapes and counts as the composer writes them. */
final class Figures {
    private Figures() {}

    static String shape(Shape shape) {
        return shape.ids()
                ? "%,d ids of %,d words".formatted(shape.features(), shape.vocabulary())
                : "%,d".formatted(shape.features());
    }

    static String parameters(long count) {
        return count == 0 ? "" : count == 1 ? "1 parameter" : "%,d parameters".formatted(count);
    }
}
