package dev.layerlab.nn.loss;

import dev.layerlab.nn.math.Matrix;

/**
 * An objective at work: the mean over the rows of a batch, and its gradient.
 *
 * <p>Targets are a column of class numbers or as many values as there are scores.
 */
public interface Loss {
    /** The objective of these rows. */
    double value(Matrix scores, Matrix targets);

    /**
     * The part of a batch's objective that these rows bring, and its gradient.
     *
     * @param batch rows of the whole batch, of which these may be a half
     * @param gradient takes dL/dscores
     */
    double gradient(Matrix scores, Matrix targets, int batch, Matrix gradient);
}
