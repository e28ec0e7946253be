package dev.layerlab.run;

import dev.layerlab.nn.train.EpochResult;

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
        double seconds) {
    /** Whether the epoch is the same to the last bit, however long it took. */
    boolean sameFigures(EpochRow other) {
        return equals(new EpochRow(
                other.epoch,
                other.loss,
                other.accuracy,
                other.valLoss,
                other.valAccuracy,
                other.testLoss,
                other.testAccuracy,
                seconds));
    }

    static EpochRow of(EpochResult result) {
        var train = result.train();
        var validation = result.validation();
        var test = result.test();
        return new EpochRow(
                result.epoch(),
                finite(train.loss()),
                finite(train.accuracy()),
                validation == null ? null : finite(validation.loss()),
                validation == null ? null : finite(validation.accuracy()),
                test == null ? null : finite(test.loss()),
                test == null ? null : finite(test.accuracy()),
                result.seconds());
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
