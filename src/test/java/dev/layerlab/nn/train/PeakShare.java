package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * How near training comes to the rate of the best product, which is measured right before and right after each epoch: a
 * machine whose clock changes from second to second gives the same share.
 *
 * @param rates of the epochs, in billions of operations of products a second
 * @param shares of the better of the two products around each
 */
record PeakShare(List<Double> rates, List<Double> shares) {
    private static final int WARM = 3;
    private static final int EPOCHS = 15;

    /** @param widths of the layers between which there are weights: 32, 256, 250 */
    static PeakShare of(Recipe recipe, Sets sets, int... widths) {
        DoubleSupplier epoch = MadeUp.epochs(recipe, sets);
        Precision precision = recipe.spec().precision();
        PeakShare result = new PeakShare(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < WARM; i++) {
            epoch.getAsDouble();
        }
        double before = Peak.rate(precision);
        for (int i = 0; i < EPOCHS; i++) {
            double rate = operations(sets.train().rows(), widths) / epoch.getAsDouble() * 1e-6;
            double after = Peak.rate(precision);
            result.rates.add(rate);
            result.shares.add(rate / Math.max(before, after));
            before = after;
        }
        return result;
    }

    /** Of three products for each pair of layers, a multiplication and an addition for each weight and row. */
    private static double operations(int rows, int... widths) {
        double weights = 0;
        for (int i = 1; i < widths.length; i++) {
            weights += (double) widths[i - 1] * widths[i];
        }
        return 6 * weights * rows;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "products of a (32, 256) epoch: %.0f GFLOP/s, %.1f %% of the best product's (%.1f to %.1f)",
                median(rates),
                100 * median(shares),
                100 * shares.stream().min(Double::compare).orElseThrow(),
                100 * shares.stream().max(Double::compare).orElseThrow());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
