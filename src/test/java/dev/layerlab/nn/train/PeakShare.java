package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * How near training comes to the rate of large products, which is measured right before and right after each epoch: a
 * machine whose clock changes from second to second gives the same share.
 *
 * @param rates of the epochs, in billions of operations of products a second
 * @param shares of the best of the products around each
 * @param usual shares of the better median of those before and those after
 */
record PeakShare(List<Double> rates, List<Double> shares, List<Double> usual) {
    private static final int WARM = 3;
    private static final int EPOCHS = 15;

    /** @param widths of the layers between which there are weights: 32, 256, 250 */
    static PeakShare of(Recipe recipe, Sets sets, int... widths) {
        DoubleSupplier epoch = MadeUp.epochs(recipe, sets);
        Precision precision = recipe.spec().precision();
        PeakShare result = new PeakShare(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < WARM; i++) {
            epoch.getAsDouble();
        }
        Peak before = Peak.measure(precision);
        for (int i = 0; i < EPOCHS; i++) {
            double rate = operations(sets.train().rows(), widths) / epoch.getAsDouble() * 1e-6;
            Peak after = Peak.measure(precision);
            result.rates.add(rate);
            Peak peak = Peak.better(before, after);
            result.shares.add(rate / peak.best());
            result.usual.add(rate / peak.usual());
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
                "products of a (32, 256) epoch: %.0f GFLOP/s, %.1f %% of the best product's (%.1f to %.1f), %.1f %% of the"
                        + " median one's (%.1f to %.1f)",
                Bench.median(rates),
                100 * Bench.median(shares),
                100 * Collections.min(shares),
                100 * Collections.max(shares),
                100 * Bench.median(usual),
                100 * Collections.min(usual),
                100 * Collections.max(usual));
    }
}
