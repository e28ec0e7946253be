package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;

/**
 * What one row of a layer's input or output holds.
 *
 * @param features numbers in a row
 * @param vocabulary 0 where the numbers are values; else they are ids of words, 0 to vocabulary - 1
 */
public record Shape(int features, int vocabulary) {
    public Shape {
        Checks.positive("features", features);
        Checks.require(vocabulary >= 0, "vocabulary must be at least 0, got %s", vocabulary);
    }

    public Shape(int features) {
        this(features, 0);
    }

    public boolean ids() {
        return vocabulary > 0;
    }

    /** This shape, or a StackException where the numbers are ids of words. */
    Shape requireValues() {
        if (ids()) {
            throw StackException.of("input must be values, got ids of words", "put an Embedding first");
        }
        return this;
    }
}
