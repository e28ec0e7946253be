package dev.layerlab.nn.math;

import java.util.Arrays;

/** The loops behind {@link FloatMatrix}: plain, without branches, so that the JIT turns them into vector code. */
final class FloatLoops {
    private FloatLoops() {}

    static void add(float[] y, float factor, float[] x, int size) {
        for (int i = 0; i < size; i++) {
            y[i] += factor * x[i];
        }
    }

    static void sum(float[] a, float[] b, float[] sum, int size) {
        for (int i = 0; i < size; i++) {
            sum[i] = a[i] + b[i];
        }
    }

    static void scale(float[] y, float factor, int size) {
        for (int i = 0; i < size; i++) {
            y[i] *= factor;
        }
    }

    static void times(float[] y, float[] x, int size) {
        for (int i = 0; i < size; i++) {
            y[i] *= x[i];
        }
    }

    static void inverseRoot(float[] y, float epsilon, int size) {
        for (int i = 0; i < size; i++) {
            y[i] = 1 / (float) Math.sqrt(y[i] + epsilon);
        }
    }

    /** Four sums side by side, in 64 bits: one sum would wait for each of its additions. */
    static double sumOfSquares(float[] x, int size) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i <= size - 4; i += 4) {
            a += (double) x[i] * x[i];
            b += (double) x[i + 1] * x[i + 1];
            c += (double) x[i + 2] * x[i + 2];
            d += (double) x[i + 3] * x[i + 3];
        }
        for (; i < size; i++) {
            a += (double) x[i] * x[i];
        }
        return (a + b) + (c + d);
    }

    static void addToRows(float[] y, float[] row, int rows, int cols) {
        for (int start = 0; start < rows * cols; start += cols) {
            for (int c = 0; c < cols; c++) {
                y[start + c] += row[c];
            }
        }
    }

    static void timesRows(float[] y, float[] row, int rows, int cols) {
        for (int start = 0; start < rows * cols; start += cols) {
            for (int c = 0; c < cols; c++) {
                y[start + c] *= row[c];
            }
        }
    }

    /** Four rows at a time, which spares most of the loads and stores of the sum. */
    static void sumOfRows(float[] x, float[] sum, int rows, int cols) {
        Arrays.fill(sum, 0, cols, 0);
        int r = 0;
        for (; r <= rows - 4; r += 4) {
            int a = r * cols;
            int b = a + cols;
            int c = b + cols;
            int d = c + cols;
            for (int i = 0; i < cols; i++) {
                sum[i] += (x[a + i] + x[b + i]) + (x[c + i] + x[d + i]);
            }
        }
        for (; r < rows; r++) {
            for (int i = 0; i < cols; i++) {
                sum[i] += x[r * cols + i];
            }
        }
    }

    static void addToColumns(float[] y, float[] column, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            float value = column[r];
            for (int i = r * cols; i < (r + 1) * cols; i++) {
                y[i] += value;
            }
        }
    }

    static void timesColumns(float[] y, float[] column, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            float value = column[r];
            for (int i = r * cols; i < (r + 1) * cols; i++) {
                y[i] *= value;
            }
        }
    }

    static void sumOfColumns(float[] x, float[] sum, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            float total = 0;
            for (int i = r * cols; i < (r + 1) * cols; i++) {
                total += x[i];
            }
            sum[r] = total;
        }
    }

    static int firstNotFinite(float[] x, int size) {
        for (int i = 0; i < size; i++) {
            if (!Float.isFinite(x[i])) {
                return i;
            }
        }
        return -1;
    }
}
