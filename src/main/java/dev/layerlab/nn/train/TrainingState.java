package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Matrix;
import java.util.Map;

/**
 * All that a training needs to go on with the same bits; it shares no matrix with the training it came from.
 *
 * <p>Shuffles and dropout follow from the seeds and the epoch, so no generator is in it.
 *
 * @param epoch epochs done
 * @param steps updates done
 * @param current the network's state by name
 * @param moments what the update rules remember, by name
 * @param best the network's state at the best epoch
 * @param bestEpoch counted from 1; 0 before the first
 */
public record TrainingState(
        int epoch,
        long steps,
        Map<String, Matrix> current,
        Map<String, Matrix> moments,
        Map<String, Matrix> best,
        int bestEpoch,
        double bestValue) {}
