package dev.layerlab.nn.math;

/** The update rules' arithmetic, each in one pass over the parameter, its gradient and what the rule remembers. */
public final class Steps {
    private Steps() {}

    /** {@code v = mu v - rate g; w = w + v}. */
    public static void momentum(Matrix w, Matrix v, Matrix g, double mu, double rate) {
        switch (w) {
            case FloatMatrix f ->
                FloatSteps.momentum(
                        FloatMatrix.array(f),
                        FloatMatrix.array(v),
                        FloatMatrix.array(g),
                        (float) mu,
                        (float) rate,
                        w.size());
            case DoubleMatrix d ->
                DoubleSteps.momentum(
                        DoubleMatrix.array(d), DoubleMatrix.array(v), DoubleMatrix.array(g), mu, rate, w.size());
        }
    }
}
