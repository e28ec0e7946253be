package dev.layerlab.ui.mistakes;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.predict.Mistakes;
import dev.layerlab.ui.data.Pictures;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit of the first layer as a picture of its weights, 0 being the middle grey.
 *
 * @param unit counted from 1
 * @param largest the weight farthest from 0, which is white if it is above and black if it is below
 */
record UnitPicture(int unit, String picture, double largest) {
    private static final int MOST = 64;

    /** The first units; empty where the first layer is not Dense or rows are no pictures. */
    static List<UnitPicture> of(Mistakes mistakes, boolean turned) {
        Columns columns = mistakes.columns();
        Matrix weights = mistakes.firstWeights();
        if (weights == null || columns.kind() == Columns.Kind.WORDS || !Pictures.drawable(columns.sampleShape())) {
            return List.of();
        }
        return IntStream.range(0, Math.min(MOST, weights.cols()))
                .mapToObj(unit -> of(unit, column(weights, unit), columns.sampleShape(), turned))
                .toList();
    }

    private static UnitPicture of(int unit, double[] weights, List<Integer> shape, boolean turned) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        var pixels = new Column.Doubles(weights, weights.length);
        return new UnitPicture(unit + 1, new Pictures(pixels, shape, -largest, largest, turned).address(0), largest);
    }

    private static double[] column(Matrix weights, int unit) {
        var column = new double[weights.rows()];
        for (int i = 0; i < column.length; i++) {
            column[i] = weights.get(i, unit);
        }
        return column;
    }
}
