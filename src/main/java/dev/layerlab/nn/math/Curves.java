package dev.layerlab.nn.math;

/** Functions of single numbers applied to whole matrices, and their gradients; the last argument takes the result. */
public sealed interface Curves permits FloatCurves, DoubleCurves {
    static Curves of(Matrix x) {
        return x.precision() == Precision.FLOAT32 ? FloatCurves.CURVES : DoubleCurves.CURVES;
    }

    /** {@code y = 1 / (1 + e^-x)}. */
    Matrix sigmoid(Matrix x, Matrix y);

    /** {@code dx = dy y (1 - y)}. */
    Matrix sigmoidGradient(Matrix y, Matrix dy, Matrix dx);

    /** {@code y = (e^2x - 1) / (e^2x + 1)}. */
    Matrix tanh(Matrix x, Matrix y);

    /** {@code dx = dy (1 - y^2)}. */
    Matrix tanhGradient(Matrix y, Matrix dy, Matrix dx);

    /** {@code y = x} above 0, {@code slope x} below. */
    Matrix leaky(Matrix x, double slope, Matrix y);

    /** {@code dx = dy} where {@code x} is above 0, {@code slope dy} elsewhere. */
    Matrix leakyGradient(Matrix x, double slope, Matrix dy, Matrix dx);
}
