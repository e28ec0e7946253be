package dev.layerlab.nn.train;

import java.lang.ref.Reference;

/** What a run holds on to. */
final class Memory {
    private Memory() {}

    /** The live heap that a training has after an epoch, above its samples, after full collections. */
    static double megabytes(Recipe recipe, Sets sets) {
        long before = live();
        Training training = MadeUp.training(recipe, sets);
        training.epoch(() -> false);
        long after = live();
        Reference.reachabilityFence(training);
        Reference.reachabilityFence(sets);
        return (after - before) / 1e6;
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
