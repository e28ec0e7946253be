package dev.layerlab.nn.math;

/** The loops behind {@link Steps} in 64 bits. */
final class DoubleSteps {
    private DoubleSteps() {}

    static void momentum(double[] w, double[] v, double[] g, double mu, double rate, int size) {
        for (int i = 0; i < size; i++) {
            v[i] = mu * v[i] - rate * g[i];
            w[i] += v[i];
        }
    }
}
