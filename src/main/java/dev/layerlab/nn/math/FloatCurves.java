package dev.layerlab.nn.math;

/** The loops of {@link Curves} in 32 bits. */
final class FloatCurves implements Curves {
    static final FloatCurves CURVES = new FloatCurves();

    private FloatCurves() {}

    @Override
    public Matrix sigmoid(Matrix from, Matrix into) {
        float[] x = FloatMatrix.array(from);
        float[] y = FloatMatrix.array(into.reshape(from.rows(), from.cols()));
        int size = from.size();
        for (int i = 0; i < size; i++) {
            y[i] = 1 / (2 + FloatExp.expm1(-Math.min(x[i], 88f)));
        }
        return into;
    }

    @Override
    public Matrix sigmoidGradient(Matrix value, Matrix gradient, Matrix into) {
        float[] y = FloatMatrix.array(value);
        float[] dy = FloatMatrix.array(gradient);
        float[] dx = FloatMatrix.array(into.reshape(value.rows(), value.cols()));
        int size = value.size();
        for (int i = 0; i < size; i++) {
            dx[i] = dy[i] * y[i] * (1 - y[i]);
        }
        return into;
    }

    @Override
    public Matrix tanh(Matrix from, Matrix into) {
        float[] x = FloatMatrix.array(from);
        float[] y = FloatMatrix.array(into.reshape(from.rows(), from.cols()));
        int size = from.size();
        for (int i = 0; i < size; i++) {
            float p = FloatExp.expm1(2 * Math.max(-20f, Math.min(20f, x[i])));
            y[i] = p / (p + 2);
        }
        return into;
    }

    @Override
    public Matrix tanhGradient(Matrix value, Matrix gradient, Matrix into) {
        float[] y = FloatMatrix.array(value);
        float[] dy = FloatMatrix.array(gradient);
        float[] dx = FloatMatrix.array(into.reshape(value.rows(), value.cols()));
        int size = value.size();
        for (int i = 0; i < size; i++) {
            dx[i] = dy[i] * (1 - y[i] * y[i]);
        }
        return into;
    }

    @Override
    public Matrix leaky(Matrix from, double slopeBelow, Matrix into) {
        float[] x = FloatMatrix.array(from);
        float[] y = FloatMatrix.array(into.reshape(from.rows(), from.cols()));
        float slope = (float) slopeBelow;
        int size = from.size();
        for (int i = 0; i < size; i++) {
            y[i] = Math.max(x[i], slope * x[i]);
        }
        return into;
    }

    @Override
    public Matrix leakyGradient(Matrix from, double slopeBelow, Matrix gradient, Matrix into) {
        float[] x = FloatMatrix.array(from);
        float[] dy = FloatMatrix.array(gradient);
        float[] dx = FloatMatrix.array(into.reshape(from.rows(), from.cols()));
        float slope = (float) slopeBelow;
        int size = from.size();
        for (int i = 0; i < size; i++) {
            dx[i] = x[i] > 0 ? dy[i] : slope * dy[i];
        }
        return into;
    }
}
