package dev.layerlab.nn;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import java.io.InputStream;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures computed by NumPy and by the course's own code, from {@code src/test/resources/golden}. */
public final class Golden {
    private Golden() {}

    public static JsonNode file(String name) {
        InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".json");
        return new JsonMapper().readTree(in);
    }

    public static JsonNode vectors(String subject) {
        return file("vectors").get(subject);
    }

    public static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }

    public static int[] wholeNumbers(JsonNode array) {
        int[] numbers = new int[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asInt();
        }
        return numbers;
    }

    /** An array of rows, or an array of numbers as one row. */
    public static Matrix matrix(JsonNode rows, Precision precision) {
        if (!rows.get(0).isArray()) {
            return Matrix.of(precision, 1, rows.size(), numbers(rows));
        }
        Matrix matrix = Matrix.zeros(precision, rows.size(), rows.get(0).size());
        for (int r = 0; r < matrix.rows(); r++) {
            for (int c = 0; c < matrix.cols(); c++) {
                matrix.set(r, c, rows.get(r).get(c).asDouble());
            }
        }
        return matrix;
    }

    public static Matrix matrix(JsonNode rows) {
        return matrix(rows, Precision.FLOAT64);
    }

    /** NumPy's {@code randn(rows, cols)}. */
    public static Matrix normal(NumpyRandom random, double std, int rows, int cols) {
        double[] values = DoubleStream.generate(() -> std * random.nextGaussian())
                .limit((long) rows * cols)
                .toArray();
        return Matrix.of(Precision.FLOAT64, rows, cols, values);
    }

    /** NumPy's {@code linspace(first, last, rows * cols)}, row by row. */
    public static Matrix linspace(Precision precision, double first, double last, int rows, int cols) {
        Matrix matrix = Matrix.zeros(precision, rows, cols);
        double step = (last - first) / (rows * cols - 1);
        for (int i = 0; i < rows * cols; i++) {
            matrix.set(i / cols, i % cols, first + i * step);
        }
        return matrix;
    }
}
