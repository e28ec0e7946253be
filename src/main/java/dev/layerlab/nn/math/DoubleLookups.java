package dev.layerlab.nn.math;

/** The loops of {@link Lookups} in 64 bits. */
final class DoubleLookups implements Lookups {
    static final DoubleLookups LOOKUPS = new DoubleLookups();

    private DoubleLookups() {}

    @Override
    public Matrix rows(Matrix from, int[] order, int first, int count, Matrix into) {
        int cols = from.cols();
        double[] x = DoubleMatrix.array(from);
        double[] y = DoubleMatrix.array(into.reshape(count, cols));
        for (int r = 0; r < count; r++) {
            System.arraycopy(x, order[first + r] * cols, y, r * cols, cols);
        }
        return into;
    }

    @Override
    public Matrix rows(int[] x, int[] order, int first, int count, Matrix into) {
        int cols = into.cols();
        double[] y = DoubleMatrix.array(into.reshape(count, cols));
        for (int c = 0; c < cols; c++) {
            for (int r = 0; r < count; r++) {
                y[r * cols + c] = x[order[first + r] * cols + c];
            }
        }
        return into;
    }

    @Override
    public Matrix sum(Matrix table, Matrix ids, Matrix into) {
        int size = table.cols();
        int width = ids.cols();
        double[] t = DoubleMatrix.array(table);
        double[] words = DoubleMatrix.array(ids);
        double[] y = DoubleMatrix.array(into.reshape(ids.rows(), size));
        for (int i = 0; i < ids.size(); i += width) {
            int to = i / width * size;
            System.arraycopy(t, (int) words[i] * size, y, to, size);
            for (int j = i + 1; j < i + width; j++) {
                add(t, (int) words[j] * size, y, to, size);
            }
        }
        return into;
    }

    @Override
    public Matrix concat(Matrix table, Matrix ids, Matrix into) {
        int size = table.cols();
        double[] t = DoubleMatrix.array(table);
        double[] words = DoubleMatrix.array(ids);
        double[] y = DoubleMatrix.array(into.reshape(ids.rows(), ids.cols() * size));
        for (int i = 0; i < ids.size(); i++) {
            System.arraycopy(t, (int) words[i] * size, y, i * size, size);
        }
        return into;
    }

    @Override
    public Matrix scatter(Matrix gradient, Matrix ids, Matrix into) {
        int size = into.cols();
        int sharing = ids.size() * size / Math.max(1, gradient.size());
        double[] dy = DoubleMatrix.array(gradient);
        double[] words = DoubleMatrix.array(ids);
        double[] t = DoubleMatrix.array(into);
        for (int i = 0; i < ids.size(); i++) {
            add(dy, i / sharing * size, t, (int) words[i] * size, size);
        }
        return into;
    }

    private static void add(double[] x, int from, double[] y, int to, int size) {
        for (int i = 0; i < size; i++) {
            y[to + i] += x[from + i];
        }
    }
}
