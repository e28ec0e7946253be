package dev.layerlab.nn.math;

import java.util.Arrays;

/** The loops behind {@link DoubleMatrix}: plain, without branches, so that the JIT turns them into vector code. */
final class DoubleLoops {
    private DoubleLoops() {}

    static void add(double[] y, double factor, double[] x, int size) {
        for (int i = 0; i < size; i++) {
            y[i] += factor * x[i];
        }
    }

    static void sum(double[] a, double[] b, double[] sum, int size) {
        for (int i = 0; i < size; i++) {
            sum[i] = a[i] + b[i];
        }
    }

    static void scale(double[] y, double factor, int size) {
        for (int i = 0; i < size; i++) {
            y[i] *= factor;
        }
    }

    static void times(double[] y, double[] x, int size) {
        for (int i = 0; i < size; i++) {
            y[i] *= x[i];
        }
    }

    static void inverseRoot(double[] y, double epsilon, int size) {
        for (int i = 0; i < size; i++) {
            y[i] = 1 / Math.sqrt(y[i] + epsilon);
        }
    }

    /** Four sums side by side, in 64 bits: one sum would wait for each of its additions. */
    static double sumOfSquares(double[] x, int size) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i <= size - 4; i += 4) {
            a += x[i] * x[i];
            b += x[i + 1] * x[i + 1];
            c += x[i + 2] * x[i + 2];
            d += x[i + 3] * x[i + 3];
        }
        for (; i < size; i++) {
            a += x[i] * x[i];
        }
        return (a + b) + (c + d);
    }

    static void addToRows(double[] y, double[] row, int rows, int cols) {
        for (int start = 0; start < rows * cols; start += cols) {
            for (int c = 0; c < cols; c++) {
                y[start + c] += row[c];
            }
        }
    }

    static void timesRows(double[] y, double[] row, int rows, int cols) {
        for (int start = 0; start < rows * cols; start += cols) {
            for (int c = 0; c < cols; c++) {
                y[start + c] *= row[c];
            }
        }
    }

    /** Four rows at a time, which spares most of the loads and stores of the sum. */
    static void sumOfRows(double[] x, double[] sum, int rows, int cols) {
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

    static void addToColumns(double[] y, double[] column, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            double value = column[r];
            for (int i = r * cols; i < (r + 1) * cols; i++) {
                y[i] += value;
            }
        }
    }

    static void timesColumns(double[] y, double[] column, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            double value = column[r];
            for (int i = r * cols; i < (r + 1) * cols; i++) {
                y[i] *= value;
            }
        }
    }

    static void sumOfColumns(double[] x, double[] sum, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            double total = 0;
            for (int i = r * cols; i < (r + 1) * cols; i++) {
                total += x[i];
            }
            sum[r] = total;
        }
    }

    static int firstNotFinite(double[] x, int size) {
        for (int i = 0; i < size; i++) {
            if (!Double.isFinite(x[i])) {
                return i;
            }
        }
        return -1;
    }
}
