package dev.layerlab.nn.train;

/**
 * What one epoch came to.
 *
 * @param epoch counted from 1
 * @param validation null where there is no such set
 * @param test null where there is no such set
 * @param seconds wall time of training and all evaluation
 */
public record EpochResult(int epoch, Score train, Score validation, Score test, double seconds) {
    /** Whether a loss is no finite number any more: nothing good can come after that. */
    public boolean diverged() {
        return lost(train) || lost(validation) || lost(test);
    }

    private static boolean lost(Score score) {
        return score != null && !Double.isFinite(score.loss());
    }
}
