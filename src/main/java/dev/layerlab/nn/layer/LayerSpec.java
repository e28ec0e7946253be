package dev.layerlab.nn.layer;

/**
 * What a user chooses about a layer: plain values, checked on construction, stored as JSON.
 *
 * <p>To add a layer, write a record here and name it in {@code permits}. The composer's palette and form, the JSON
 * format, the API and the engine all follow from the record.
 */
public sealed interface LayerSpec permits Dense, Activate, Embedding, Dropout, BatchNorm, LayerNorm {
    /** The shape this layer produces, or a {@link StackException} saying why it cannot take {@code input}. */
    default Shape outputShape(Shape input) {
        return input.requireValues();
    }

    /** How many numbers training moves, for the given input; at most as many as an int can say. */
    default int parameterCount(Shape input) {
        return 0;
    }

    /** The layer at work, for an input that {@link #outputShape} has accepted. */
    Layer build(Shape input, Building building);
}
