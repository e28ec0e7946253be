package dev.layerlab.predict;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.math.Matrix;
import java.util.List;

/**
 * What a run's best epoch gets wrong in a part of its data set.
 *
 * @param epoch whose weights were asked
 * @param foremost the wrong rows of the largest figures, the largest first
 * @param firstWeights of the first layer, inputs by units, where that is Dense; else null
 * @param columns the data set, for whoever shows the rows
 */
public record Mistakes(
        int epoch,
        DataPart part,
        Measure measure,
        Confusion confusion,
        List<Mistake> foremost,
        Matrix firstWeights,
        Columns columns) {}
