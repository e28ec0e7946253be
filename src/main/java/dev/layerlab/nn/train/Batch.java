package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Lookups;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;

/** Some rows of a set: gathered into two matrices that are used again for the next ones, or the set's own. */
final class Batch {
    private final Matrix gatheredX;
    private final Matrix gatheredY;
    private Matrix x;
    private Matrix y;
    private int[] straight = new int[0];

    Batch(Precision precision) {
        gatheredX = Matrix.empty(precision);
        gatheredY = Matrix.empty(precision);
    }

    /** Gathers the {@code count} rows that {@code order} names from {@code from} on. */
    void take(Samples samples, int[] order, int from, int count) {
        Lookups lookups = Lookups.of(gatheredX);
        x = switch (samples.x()) {
            case Inputs.Ids(int[] ids, int width) ->
                lookups.rows(ids, order, from, count, gatheredX.reshape(count, width));
            case Inputs.Values(Matrix values) -> lookups.rows(values, order, from, count, gatheredX);
        };
        y = switch (samples.y()) {
            case Labels.Classes classes ->
                lookups.rows(classes.labels(), order, from, count, gatheredY.reshape(count, 1));
            case Labels.Values(Matrix values) -> lookups.rows(values, order, from, count, gatheredY);
        };
    }

    /** Copies the {@code count} rows from {@code from} on; a whole set whose inputs and labels are values is taken as it is. */
    void take(Samples samples, int from, int count) {
        if (count == samples.rows()
                && samples.x() instanceof Inputs.Values(Matrix inputs)
                && samples.y() instanceof Labels.Values(Matrix targets)) {
            x = inputs;
            y = targets;
            return;
        }
        if (straight.length < count) {
            straight = new int[count];
        }
        for (int i = 0; i < count; i++) {
            straight[i] = from + i;
        }
        take(samples, straight, 0, count);
    }

    Matrix x() {
        return x;
    }

    Matrix y() {
        return y;
    }
}
