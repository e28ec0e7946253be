package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Matrix;

/**
 * Numbers that training moves, with the gradient of the latest backward pass.
 *
 * @param name the layer's place and the parameter's own name: {@code 0.weight}
 * @param decays whether L2 and weight decay pull it towards 0: the weights of Dense
 */
public record Parameter(String name, Matrix value, Matrix gradient, boolean decays) {
    /** A matrix of zeros of the value's shape and precision, for an update rule to remember something in. */
    public Matrix zeros() {
        return Matrix.zeros(value.precision(), value.rows(), value.cols());
    }
}
