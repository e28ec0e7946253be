package dev.layerlab.run;

/**
 * What one epoch gave; null where a part or an accuracy does not exist, or the value was not finite.
 *
 * @param epoch counted from 1
 * @param seconds wall time of the epoch with shuffling and all evaluation
 */
public record EpochRow(
        int epoch,
        Double loss,
        Double accuracy,
        Double valLoss,
        Double valAccuracy,
        Double testLoss,
        Double testAccuracy,
        double seconds) {}
