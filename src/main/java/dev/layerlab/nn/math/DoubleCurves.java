package dev.layerlab.nn.math;

/**
 * The loops of {@link Curves} in 64 bits.
 *
 * <p>Arguments are cut to their range in a loop of their own: together with the exponential a body is too long for the
 * JIT to make vector code of, which takes ten times as long.
 */
final class DoubleCurves implements Curves {
    static final DoubleCurves CURVES = new DoubleCurves();

    private DoubleCurves() {}

    @Override
    public Matrix sigmoid(Matrix from, Matrix into) {
        double[] x = DoubleMatrix.array(from);
        double[] y = DoubleMatrix.array(into.reshape(from.rows(), from.cols()));
        int size = from.size();
        for (int i = 0; i < size; i++) {
            y[i] = -Math.min(x[i], 708.0);
        }
        for (int i = 0; i < size; i++) {
            y[i] = 1 / (1 + DoubleExp.exp(y[i]));
        }
        return into;
    }

    @Override
    public Matrix sigmoidGradient(Matrix value, Matrix gradient, Matrix into) {
        double[] y = DoubleMatrix.array(value);
        double[] dy = DoubleMatrix.array(gradient);
        double[] dx = DoubleMatrix.array(into.reshape(value.rows(), value.cols()));
        int size = value.size();
        for (int i = 0; i < size; i++) {
            dx[i] = dy[i] * y[i] * (1 - y[i]);
        }
        return into;
    }

    @Override
    public Matrix tanh(Matrix from, Matrix into) {
        double[] x = DoubleMatrix.array(from);
        double[] y = DoubleMatrix.array(into.reshape(from.rows(), from.cols()));
        int size = from.size();
        for (int i = 0; i < size; i++) {
            y[i] = 2 * Math.max(-20.0, Math.min(20.0, x[i]));
        }
        for (int i = 0; i < size; i++) {
            double p = DoubleExp.expm1(y[i]);
            y[i] = p / (p + 2);
        }
        return into;
    }

    @Override
    public Matrix tanhGradient(Matrix value, Matrix gradient, Matrix into) {
        double[] y = DoubleMatrix.array(value);
        double[] dy = DoubleMatrix.array(gradient);
        double[] dx = DoubleMatrix.array(into.reshape(value.rows(), value.cols()));
        int size = value.size();
        for (int i = 0; i < size; i++) {
            dx[i] = dy[i] * (1 - y[i] * y[i]);
        }
        return into;
    }

    @Override
    public Matrix leaky(Matrix from, double slopeBelow, Matrix into) {
        double[] x = DoubleMatrix.array(from);
        double[] y = DoubleMatrix.array(into.reshape(from.rows(), from.cols()));
        double slope = slopeBelow;
        int size = from.size();
        for (int i = 0; i < size; i++) {
            y[i] = Math.max(x[i], slope * x[i]);
        }
        return into;
    }

    @Override
    public Matrix leakyGradient(Matrix from, double slopeBelow, Matrix gradient, Matrix into) {
        double[] x = DoubleMatrix.array(from);
        double[] dy = DoubleMatrix.array(gradient);
        double[] dx = DoubleMatrix.array(into.reshape(from.rows(), from.cols()));
        double slope = slopeBelow;
        int size = from.size();
        for (int i = 0; i < size; i++) {
            dx[i] = x[i] > 0 ? dy[i] : slope * dy[i];
        }
        return into;
    }
}
