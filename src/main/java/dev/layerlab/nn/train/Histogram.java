package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Matrix;

/**
 * How numbers are spread: how many of them lie in each of equally wide bins from the least to the greatest.
 *
 * @param least 0 where no number is finite
 * @param greatest at least {@code least}; it belongs to the last bin
 * @param notFinite how many numbers are in no bin, being infinite or not a number
 */
public record Histogram(double least, double greatest, int[] counts, int notFinite) {
    private static final int BINS = 30;

    static Histogram of(Matrix values) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            double value = at(values, i);
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        return least > greatest ? new Histogram(0, 0, new int[BINS], values.size()) : counted(values, least, greatest);
    }

    private static Histogram counted(Matrix values, double least, double greatest) {
        int[] counts = new int[BINS];
        int notFinite = 0;
        double width = (greatest - least) / BINS;
        for (int i = 0; i < values.size(); i++) {
            double value = at(values, i);
            if (Double.isFinite(value)) {
                counts[width > 0 ? Math.min(BINS - 1, (int) ((value - least) / width)) : 0]++;
            } else {
                notFinite++;
            }
        }
        return new Histogram(least, greatest, counts, notFinite);
    }

    private static double at(Matrix values, int i) {
        return values.get(i / values.cols(), i % values.cols());
    }
}
