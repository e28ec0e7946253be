package dev.layerlab.nn.math;

/** The loops behind {@link Steps} in 32 bits. */
final class FloatSteps {
    private FloatSteps() {}

    static void momentum(float[] w, float[] v, float[] g, float mu, float rate, int size) {
        for (int i = 0; i < size; i++) {
            v[i] = mu * v[i] - rate * g[i];
            w[i] += v[i];
        }
    }
}
