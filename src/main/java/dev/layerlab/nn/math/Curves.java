package dev.layerlab.nn.math;

/** Functions of single numbers applied to whole matrices, and their gradients; the last argument takes the result. */
public final class Curves {
    private Curves() {}

    /** {@code y = 1 / (1 + e^-x)}. */
    public static Matrix sigmoid(Matrix x, Matrix y) {
        switch (y.reshape(x.rows(), x.cols())) {
            case FloatMatrix f -> FloatCurves.sigmoid(FloatMatrix.array(x), FloatMatrix.array(f), x.size());
            case DoubleMatrix d -> DoubleCurves.sigmoid(DoubleMatrix.array(x), DoubleMatrix.array(d), x.size());
        }
        return y;
    }

    /** {@code dx = dy y (1 - y)}. */
    public static Matrix sigmoidGradient(Matrix y, Matrix dy, Matrix dx) {
        switch (dx.reshape(y.rows(), y.cols())) {
            case FloatMatrix f ->
                FloatCurves.sigmoidGradient(
                        FloatMatrix.array(y), FloatMatrix.array(dy), FloatMatrix.array(f), y.size());
            case DoubleMatrix d ->
                DoubleCurves.sigmoidGradient(
                        DoubleMatrix.array(y), DoubleMatrix.array(dy), DoubleMatrix.array(d), y.size());
        }
        return dx;
    }

    /** {@code y = (e^2x - 1) / (e^2x + 1)}. */
    public static Matrix tanh(Matrix x, Matrix y) {
        switch (y.reshape(x.rows(), x.cols())) {
            case FloatMatrix f -> FloatCurves.tanh(FloatMatrix.array(x), FloatMatrix.array(f), x.size());
            case DoubleMatrix d -> DoubleCurves.tanh(DoubleMatrix.array(x), DoubleMatrix.array(d), x.size());
        }
        return y;
    }

    /** {@code dx = dy (1 - y^2)}. */
    public static Matrix tanhGradient(Matrix y, Matrix dy, Matrix dx) {
        switch (dx.reshape(y.rows(), y.cols())) {
            case FloatMatrix f ->
                FloatCurves.tanhGradient(FloatMatrix.array(y), FloatMatrix.array(dy), FloatMatrix.array(f), y.size());
            case DoubleMatrix d ->
                DoubleCurves.tanhGradient(
                        DoubleMatrix.array(y), DoubleMatrix.array(dy), DoubleMatrix.array(d), y.size());
        }
        return dx;
    }

    /** {@code y = x} above 0, {@code slope x} below. */
    public static Matrix leaky(Matrix x, double slope, Matrix y) {
        switch (y.reshape(x.rows(), x.cols())) {
            case FloatMatrix f ->
                FloatCurves.leaky(FloatMatrix.array(x), (float) slope, FloatMatrix.array(f), x.size());
            case DoubleMatrix d -> DoubleCurves.leaky(DoubleMatrix.array(x), slope, DoubleMatrix.array(d), x.size());
        }
        return y;
    }

    /** {@code dx = dy} where {@code x} is above 0, {@code slope dy} elsewhere. */
    public static Matrix leakyGradient(Matrix x, double slope, Matrix dy, Matrix dx) {
        switch (dx.reshape(x.rows(), x.cols())) {
            case FloatMatrix f ->
                FloatCurves.leakyGradient(
                        FloatMatrix.array(x), (float) slope, FloatMatrix.array(dy), FloatMatrix.array(f), x.size());
            case DoubleMatrix d ->
                DoubleCurves.leakyGradient(
                        DoubleMatrix.array(x), slope, DoubleMatrix.array(dy), DoubleMatrix.array(d), x.size());
        }
        return dx;
    }
}
