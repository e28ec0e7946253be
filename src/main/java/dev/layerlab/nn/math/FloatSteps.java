package dev.layerlab.nn.math;

/** The loops of {@link Steps} in 32 bits. */
final class FloatSteps implements Steps {
    static final FloatSteps STEPS = new FloatSteps();

    private static final float TINY = 0x1p-64f;
    private static final float TINY_SQUARE = 0x1p-100f;

    private FloatSteps() {}

    @Override
    public void momentum(Matrix weights, Matrix velocity, Matrix gradient, double momentum, double rate) {
        float[] w = FloatMatrix.array(weights);
        float[] v = FloatMatrix.array(velocity);
        float[] g = FloatMatrix.array(gradient);
        float mu = (float) momentum;
        float eta = (float) rate;
        int size = weights.size();
        for (int i = 0; i < size; i++) {
            v[i] = settled(mu * v[i] - eta * g[i]);
            w[i] += v[i];
        }
    }

    @Override
    public void nesterov(Matrix weights, Matrix velocity, Matrix gradient, double momentum, double rate) {
        float[] w = FloatMatrix.array(weights);
        float[] v = FloatMatrix.array(velocity);
        float[] g = FloatMatrix.array(gradient);
        float mu = (float) momentum;
        float eta = (float) rate;
        int size = weights.size();
        for (int i = 0; i < size; i++) {
            v[i] = settled(mu * v[i] - eta * g[i]);
            w[i] += mu * v[i] - eta * g[i];
        }
    }

    @Override
    public void squares(Matrix squares, Matrix gradient, double keeping, double taking) {
        float[] s = FloatMatrix.array(squares);
        float[] g = FloatMatrix.array(gradient);
        float keep = (float) keeping;
        float take = (float) taking;
        int size = squares.size();
        for (int i = 0; i < size; i++) {
            s[i] = settledSquare(keep * s[i] + take * g[i] * g[i]);
        }
    }

    @Override
    public void overRoot(Matrix weights, Matrix direction, Matrix squares, double rate, double smallest) {
        float[] w = FloatMatrix.array(weights);
        float[] g = FloatMatrix.array(direction);
        float[] s = FloatMatrix.array(squares);
        float eta = (float) rate;
        float epsilon = (float) smallest;
        int size = weights.size();
        for (int i = 0; i < size; i++) {
            w[i] -= eta * g[i] / ((float) Math.sqrt(s[i]) + epsilon);
        }
    }

    @Override
    public void adam(Matrix weights, Moments moments, Matrix gradient, double rate, double smallest) {
        float[] w = FloatMatrix.array(weights);
        float[] m = FloatMatrix.array(moments.m());
        float[] v = FloatMatrix.array(moments.v());
        float[] g = FloatMatrix.array(gradient);
        float keep1 = (float) moments.beta1();
        float take1 = (float) (1 - moments.beta1());
        float keep2 = (float) moments.beta2();
        float take2 = (float) (1 - moments.beta2());
        float eta = (float) rate;
        float epsilon = (float) smallest;
        int size = weights.size();
        for (int i = 0; i < size; i++) {
            m[i] = settled(keep1 * m[i] + take1 * g[i]);
            v[i] = settledSquare(keep2 * v[i] + take2 * g[i] * g[i]);
            w[i] -= eta * m[i] / ((float) Math.sqrt(v[i]) + epsilon);
        }
    }

    /**
     * What a rule remembers of gradients, to the nearest multiple of 2^-87 (6e-27): where a gradient has become zero
     * for good, as behind a dead ReLU, it would shrink into the subnormal numbers and stay there, since the smallest
     * of them times 0.9 is rounded up again; and processors take a hundred times as long over those.
     */
    private static float settled(float x) {
        return x + TINY - TINY;
    }

    /** The same of squares, to 2^-123 (1e-37): their root still says more than any epsilon in use. */
    private static float settledSquare(float x) {
        return x + TINY_SQUARE - TINY_SQUARE;
    }
}
