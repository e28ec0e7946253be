package dev.layerlab.nn.train;

import dev.layerlab.nn.math.NumpyRandom;

/** The order of the training rows: each epoch permutes them as the epoch before left them. */
final class Shuffle {
    private final NumpyRandom random;
    private final int[] permutation;
    private int[] order;
    private int[] spare;

    Shuffle(long seed, int rows) {
        random = new NumpyRandom(seed);
        permutation = new int[rows];
        spare = new int[rows];
        order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i;
        }
    }

    /** The row numbers in this epoch's order; the array is overwritten by later calls. */
    int[] next() {
        random.permutation(permutation);
        for (int i = 0; i < permutation.length; i++) {
            spare[i] = order[permutation[i]];
        }
        int[] shuffled = spare;
        spare = order;
        order = shuffled;
        return order;
    }
}
