package dev.layerlab.nn.math;

/** The loops of {@link Steps} in 64 bits. */
final class DoubleSteps implements Steps {
    static final DoubleSteps STEPS = new DoubleSteps();

    private static final double TINY = 0x1p-800;
    private static final double TINY_SQUARE = 0x1p-900;

    private DoubleSteps() {}

    @Override
    public void momentum(Matrix weights, Matrix velocity, Matrix gradient, double momentum, double rate) {
        double[] w = DoubleMatrix.array(weights);
        double[] v = DoubleMatrix.array(velocity);
        double[] g = DoubleMatrix.array(gradient);
        double mu = momentum;
        double eta = rate;
        int size = weights.size();
        for (int i = 0; i < size; i++) {
            v[i] = settled(mu * v[i] - eta * g[i]);
            w[i] += v[i];
        }
    }

    @Override
    public void nesterov(Matrix weights, Matrix velocity, Matrix gradient, double momentum, double rate) {
        double[] w = DoubleMatrix.array(weights);
        double[] v = DoubleMatrix.array(velocity);
        double[] g = DoubleMatrix.array(gradient);
        double mu = momentum;
        double eta = rate;
        int size = weights.size();
        for (int i = 0; i < size; i++) {
            v[i] = settled(mu * v[i] - eta * g[i]);
            w[i] += mu * v[i] - eta * g[i];
        }
    }

    @Override
    public void squares(Matrix squares, Matrix gradient, double keeping, double taking) {
        double[] s = DoubleMatrix.array(squares);
        double[] g = DoubleMatrix.array(gradient);
        double keep = keeping;
        double take = taking;
        int size = squares.size();
        for (int i = 0; i < size; i++) {
            s[i] = settledSquare(keep * s[i] + take * g[i] * g[i]);
        }
    }

    @Override
    public void overRoot(Matrix weights, Matrix direction, Matrix squares, double rate, double smallest) {
        double[] w = DoubleMatrix.array(weights);
        double[] g = DoubleMatrix.array(direction);
        double[] s = DoubleMatrix.array(squares);
        double eta = rate;
        double epsilon = smallest;
        int size = weights.size();
        for (int i = 0; i < size; i++) {
            w[i] -= eta * g[i] / (Math.sqrt(s[i]) + epsilon);
        }
    }

    @Override
    public void adam(Matrix weights, Moments moments, Matrix gradient, double rate, double smallest) {
        double[] w = DoubleMatrix.array(weights);
        double[] m = DoubleMatrix.array(moments.m());
        double[] v = DoubleMatrix.array(moments.v());
        double[] g = DoubleMatrix.array(gradient);
        double keep1 = moments.beta1();
        double take1 = (1 - moments.beta1());
        double keep2 = moments.beta2();
        double take2 = (1 - moments.beta2());
        double eta = rate;
        double epsilon = smallest;
        int size = weights.size();
        for (int i = 0; i < size; i++) {
            m[i] = settled(keep1 * m[i] + take1 * g[i]);
            v[i] = settledSquare(keep2 * v[i] + take2 * g[i] * g[i]);
            w[i] -= eta * m[i] / (Math.sqrt(v[i]) + epsilon);
        }
    }

    /**
     * What a rule remembers of gradients, to the nearest multiple of 2^-852 (1e-257): where a gradient has become zero
     * for good, as behind a dead ReLU, it would shrink into the subnormal numbers and stay there, since the smallest
     * of them times 0.9 is rounded up again; and processors take a hundred times as long over those.
     */
    private static double settled(double x) {
        return x + TINY - TINY;
    }

    /** The same of squares, to 2^-952 (1e-287): their root still says more than any epsilon in use. */
    private static double settledSquare(double x) {
        return x + TINY_SQUARE - TINY_SQUARE;
    }
}
