package dev.layerlab.nn.layer;

/**
 * What a user chooses about a layer: plain values, checked on construction, stored as JSON.
 *
 * <p>To add a layer, write a record here and name it in {@code permits}. The composer's palette and form, the JSON
 * format, the API and the engine all follow from the record.
 */
public sealed interface LayerSpec permits Dense, Activate, Embedding {
    /** The shape this layer produces, or an IllegalArgumentException saying why it cannot take {@code input}. */
    default Shape outputShape(Shape input) {
        return input;
    }

    /** How many numbers training moves, for the given input. */
    default int parameterCount(Shape input) {
        return 0;
    }
}
