package dev.layerlab.nn.math;

/** The update rules' arithmetic, each in one pass over the parameter, its gradient and what the rule remembers. */
public sealed interface Steps permits FloatSteps, DoubleSteps {
    static Steps of(Matrix w) {
        return w.precision() == Precision.FLOAT32 ? FloatSteps.STEPS : DoubleSteps.STEPS;
    }

    /** {@code v = mu v - rate g; w = w + v}. */
    void momentum(Matrix w, Matrix v, Matrix g, double mu, double rate);

    /** {@code v = mu v - rate g; w = w + mu v - rate g}. */
    void nesterov(Matrix w, Matrix v, Matrix g, double mu, double rate);

    /** {@code s = keep s + take g^2}. */
    void squares(Matrix s, Matrix g, double keep, double take);

    /** {@code w = w - rate g / (sqrt(s) + epsilon)}. */
    void overRoot(Matrix w, Matrix g, Matrix s, double rate, double epsilon);

    /** {@code m = beta1 m + (1 - beta1) g; v = beta2 v + (1 - beta2) g^2; w = w - rate m / (sqrt(v) + epsilon)}. */
    void adam(Matrix w, Moments moments, Matrix g, double rate, double epsilon);

    /** Running means of a gradient and of its square. */
    record Moments(double beta1, double beta2, Matrix m, Matrix v) {}
}
