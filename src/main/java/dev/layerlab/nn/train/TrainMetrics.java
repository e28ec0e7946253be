package dev.layerlab.nn.train;

/** When a training part's figures are taken. */
public enum TrainMetrics {
    /** The running average over the batches, free of cost. */
    DURING_EPOCH,
    /** The whole part again, after the epoch. */
    AFTER_EPOCH
}
