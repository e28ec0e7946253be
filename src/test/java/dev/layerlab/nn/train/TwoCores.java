package dev.layerlab.nn.train;

import java.util.ArrayList;
import java.util.Collections;
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
record TwoCores(List<Double> whole, List<Double> one, List<Double> two) {
    private static final int WARM = 2;
    private static final int EPOCHS = 15;

    static TwoCores of(Recipe recipe, Sets sets) {
        DoubleSupplier whole = MadeUp.epochs(recipe, sets);
        DoubleSupplier one = MadeUp.epochs(MadeUp.training(recipe.halves(), sets, false));
        DoubleSupplier two = MadeUp.epochs(MadeUp.training(recipe.halves(), sets, true));
        List.of(whole, one, two).forEach(work -> epochs(work, WARM));
        TwoCores times = new TwoCores(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < EPOCHS; i++) {
            times.whole.add(whole.getAsDouble());
            times.one.add(one.getAsDouble());
            times.two.add(two.getAsDouble());
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
                Bench.median(two),
                Collections.min(two),
                Collections.max(two),
                Bench.median(whole) / Bench.median(two),
                Bench.median(whole),
                Bench.median(one) / Bench.median(two),
                Bench.median(one),
                Collections.min(whole) / Collections.min(two),
                Collections.min(one) / Collections.min(two));
    }
}
