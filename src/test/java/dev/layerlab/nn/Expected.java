package dev.layerlab.nn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;

/** How near a figure must come to an independent one: 1e-9 of it in 64 bits, 1e-4 in 32. */
public final class Expected {
    private Expected() {}

    public static double tolerance(Precision precision) {
        return precision == Precision.FLOAT64 ? 1e-9 : 1e-4;
    }

    /** Every number within the precision's tolerance of the expected one, which has 64 bits. */
    public static void assertMatches(Matrix actual, Matrix expected) {
        assertMatches(actual, expected, tolerance(actual.precision()));
    }

    /** A number close to 0 may be off by a thousandth of what the largest one may. */
    public static void assertMatches(Matrix actual, Matrix expected, double tolerance) {
        assertThat(actual.rows() + " x " + actual.cols()).isEqualTo(expected.rows() + " x " + expected.cols());
        double largest = 0;
        for (int i = 0; i < expected.size(); i++) {
            largest = Math.max(largest, Math.abs(expected.get(i / expected.cols(), i % expected.cols())));
        }
        for (int r = 0; r < expected.rows(); r++) {
            for (int c = 0; c < expected.cols(); c++) {
                double wanted = expected.get(r, c);
                assertThat(Math.abs(actual.get(r, c) - wanted))
                        .as("row %s, column %s: got %s, expected %s", r, c, actual.get(r, c), wanted)
                        .isLessThanOrEqualTo(tolerance * (Math.abs(wanted) + 1e-3 * largest));
            }
        }
    }
}
