package dev.layerlab.nn.train;

/** What takes batches through the network: one lane, or two that share each batch. */
sealed interface Lanes permits Lane, Halves {
    /** Gets ready for an epoch, counted from 0. */
    void start(int epoch);

    /** Sets the gradients of the {@code count} rows that {@code order} names from {@code from} on. */
    void gradients(Samples samples, int[] order, int from, int count);

    /** The latest batch's loss. */
    double loss();

    /** How many rows of the latest batch were right. */
    int hits();

    /** How well the network does on a whole set. */
    Score score(Samples samples);

    /** Ends what {@link #start} began. */
    void stop();
}
