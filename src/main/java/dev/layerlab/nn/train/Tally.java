package dev.layerlab.nn.train;

import dev.layerlab.nn.loss.Accuracy;

/** Sums losses and hits over the batches of a set. */
final class Tally {
    private final Accuracy accuracy;
    private double loss;
    private long hits;
    private long rows;

    Tally(Accuracy accuracy) {
        this.accuracy = accuracy;
    }

    /** @param meanLoss over these rows */
    void add(double meanLoss, int hits, int rows) {
        this.loss += meanLoss * rows;
        this.hits += hits;
        this.rows += rows;
    }

    void add(Tally other) {
        loss += other.loss;
        hits += other.hits;
        rows += other.rows;
    }

    Score score() {
        return new Score(loss / rows, accuracy == Accuracy.NONE ? Double.NaN : (double) hits / rows);
    }
}
