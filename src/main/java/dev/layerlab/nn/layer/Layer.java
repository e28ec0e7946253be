package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Matrix;
import java.util.List;
import java.util.Map;

/**
 * One differentiable step of a network, with its parameters and its buffers.
 *
 * <p>Rows are samples. A returned matrix belongs to the layer and is overwritten by its next call. A layer may keep, but
 * never writes to, the {@code x} it is given; the {@code dy} it may write to, since nobody needs it afterwards.
 */
public interface Layer {
    Matrix forward(Matrix x, Pass pass);

    /** Takes dL/dy of the latest forward pass, sets the parameters' gradients and returns dL/dx. */
    Matrix backward(Matrix dy);

    /** As {@link #backward}, of a network's first layer: nobody asks for dL/dx. */
    default void backwardFirst(Matrix dy) {
        backward(dy);
    }

    default List<Parameter> parameters() {
        return List.of();
    }

    /** What evaluation needs and no gradient moves, by name: running statistics. */
    default Map<String, Matrix> statistics() {
        return Map.of();
    }
}
