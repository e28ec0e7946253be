package dev.layerlab.nn.math;

import java.util.Arrays;

/** The loops behind {@link Lookups} in 64 bits. */
final class DoubleLookups {
    private DoubleLookups() {}

    static void rows(double[] x, int cols, int[] order, int from, double[] y, int count) {
        for (int r = 0; r < count; r++) {
            System.arraycopy(x, order[from + r] * cols, y, r * cols, cols);
        }
    }

    static void numbers(int[] x, int cols, int[] order, int from, double[] y, int count) {
        for (int r = 0; r < count; r++) {
            int start = order[from + r] * cols;
            for (int c = 0; c < cols; c++) {
                y[r * cols + c] = x[start + c];
            }
        }
    }

    static void sum(double[] table, int size, double[] ids, int width, double[] y, int rows) {
        Arrays.fill(y, 0, rows * size, 0);
        for (int i = 0; i < rows * width; i++) {
            int word = (int) ids[i] * size;
            int row = i / width * size;
            for (int d = 0; d < size; d++) {
                y[row + d] += table[word + d];
            }
        }
    }

    static void concat(double[] table, int size, double[] ids, double[] y, int count) {
        for (int i = 0; i < count; i++) {
            System.arraycopy(table, (int) ids[i] * size, y, i * size, size);
        }
    }

    /** Adds vector {@code i / shared} of {@code dy} to the table's row of word {@code i}. */
    static void scatter(double[] dy, int size, double[] ids, int count, int shared, double[] table) {
        for (int i = 0; i < count; i++) {
            int word = (int) ids[i] * size;
            int row = i / shared * size;
            for (int d = 0; d < size; d++) {
                table[word + d] += dy[row + d];
            }
        }
    }
}
