package dev.layerlab.nn.train;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * What a second core brings where batches are cut in halves. Epochs take turns, for neither core is always as fast.
 *
 * @param whole milliseconds of epochs on one core, without halves
 * @param one of epochs with halves on one core, which have the bits of those on two
 * @param two of epochs with halves on two cores
 */
record TwoCores(double[] whole, double[] one, double[] two) {
    private static final int WARM = 2;
    private static final int EPOCHS = 15;

    static TwoCores of(Recipe recipe, Sets sets) {
        DoubleSupplier whole = MadeUp.epochs(recipe, sets);
        DoubleSupplier one = MadeUp.epochs(MadeUp.training(recipe.halves(), sets, false));
        DoubleSupplier two = MadeUp.epochs(MadeUp.training(recipe.halves(), sets, true));
        List.of(whole, one, two).forEach(work -> epochs(work, WARM));
        TwoCores times = new TwoCores(new double[EPOCHS], new double[EPOCHS], new double[EPOCHS]);
        for (int i = 0; i < EPOCHS; i++) {
            times.whole[i] = whole.getAsDouble();
            times.one[i] = one.getAsDouble();
            times.two[i] = two.getAsDouble();
        }
        return times;
    }

    private static void epochs(DoubleSupplier work, int count) {
        for (int i = 0; i < count; i++) {
            work.getAsDouble();
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "halves on two cores: %.0f ms an epoch (%.0f to %.0f), %.2f x one core (%.0f ms), %.2f x halves on one"
                        + " core (%.0f ms); the fastest epochs: %.2f x, %.2f x",
                median(two),
                least(two),
                Arrays.stream(two).max().orElseThrow(),
                median(whole) / median(two),
                median(whole),
                median(one) / median(two),
                median(one),
                least(whole) / least(two),
                least(one) / least(two));
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }

    private static double least(double[] times) {
        return Arrays.stream(times).min().orElseThrow();
    }
}
