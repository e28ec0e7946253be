package dev.layerlab.run;

import dev.layerlab.data.Column;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import java.util.Arrays;

/** Scales values: {@code (x - shift) / divisor}, feature by feature, both taken from the training part alone. */
final class Scaler {
    private final double[] shift;
    private final double[] divisor;
    private final Precision precision;

    private Scaler(double[] shift, double[] divisor, Precision precision) {
        this.shift = shift;
        this.divisor = divisor;
        this.precision = precision;
    }

    static Scaler of(Scaling scaling, Column train, Precision precision) {
        int width = train.width();
        return switch (scaling) {
            case NONE -> new Scaler(new double[width], filled(width, 1), precision);
            case DIVIDE_BY_255 -> new Scaler(new double[width], filled(width, 255), precision);
            case SUBTRACT_MEAN -> new Scaler(means(train), filled(width, 1), precision);
            case STANDARDIZE -> {
                var means = means(train);
                yield new Scaler(means, deviations(train, means), precision);
            }
        };
    }

    Matrix scale(Column column) {
        return scale(column, 0, column.rows());
    }

    /** Some rows of the column. */
    Matrix scale(Column column, int from, int rows) {
        int first = from * column.width();
        int length = rows * column.width();
        return switch (precision) {
            case FLOAT32 -> Matrix.over(floats(column, first, length), rows, column.width());
            case FLOAT64 -> Matrix.over(doubles(column, first, length), rows, column.width());
        };
    }

    private float[] floats(Column column, int first, int length) {
        var values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) scaled(column, first + i);
        }
        return values;
    }

    private double[] doubles(Column column, int first, int length) {
        var values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = scaled(column, first + i);
        }
        return values;
    }

    private double scaled(Column column, int i) {
        int feature = i % shift.length;
        return (column.at(i) - shift[feature]) / divisor[feature];
    }

    private static double[] means(Column column) {
        var means = new double[column.width()];
        for (int i = 0; i < column.length(); i++) {
            means[i % means.length] += column.at(i);
        }
        for (int feature = 0; feature < means.length; feature++) {
            means[feature] /= column.rows();
        }
        return means;
    }

    /** The population's; 1 for a feature that never changes, which then becomes 0 everywhere. */
    private static double[] deviations(Column column, double[] means) {
        var squares = new double[column.width()];
        for (int i = 0; i < column.length(); i++) {
            double difference = column.at(i) - means[i % means.length];
            squares[i % means.length] += difference * difference;
        }
        for (int feature = 0; feature < squares.length; feature++) {
            double deviation = Math.sqrt(squares[feature] / column.rows());
            squares[feature] = deviation == 0 ? 1 : deviation;
        }
        return squares;
    }

    private static double[] filled(int width, double value) {
        var values = new double[width];
        Arrays.fill(values, value);
        return values;
    }
}
