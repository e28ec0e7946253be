package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.Shape;

/** Shapes and counts as the composer writes them. */
final class Sizes {
    private Sizes() {}

    /** From the least to the most, both included. */
    record Range(long least, long most) {}

    static String shape(Shape shape) {
        return shape.ids()
                ? "%,d ids of %,d words".formatted(shape.features(), shape.vocabulary())
                : "%,d".formatted(shape.features());
    }

    /** {@code 1 parameter}, {@code 8,000 parameters} or {@code 100 to 280 parameters}; empty for none. */
    static String parameters(Range count) {
        if (count.least < count.most) {
            return "%,d to %,d parameters".formatted(count.least, count.most);
        }
        return count.most == 0 ? "" : count.most == 1 ? "1 parameter" : "%,d parameters".formatted(count.most);
    }
}
