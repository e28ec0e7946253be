package dev.layerlab.nn.math;

/** The loops of {@link Lookups} in 32 bits. */
final class FloatLookups implements Lookups {
    static final FloatLookups LOOKUPS = new FloatLookups();

    private FloatLookups() {}

    @Override
    public Matrix rows(Matrix from, int[] order, int first, int count, Matrix into) {
        int cols = from.cols();
        float[] x = FloatMatrix.array(from);
        float[] y = FloatMatrix.array(into.reshape(count, cols));
        for (int r = 0; r < count; r++) {
            System.arraycopy(x, order[first + r] * cols, y, r * cols, cols);
        }
        return into;
    }

    @Override
    public Matrix rows(int[] x, int[] order, int first, int count, Matrix into) {
        int cols = into.cols();
        float[] y = FloatMatrix.array(into.reshape(count, cols));
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
        float[] t = FloatMatrix.array(table);
        float[] words = FloatMatrix.array(ids);
        float[] y = FloatMatrix.array(into.reshape(ids.rows(), size));
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
        float[] t = FloatMatrix.array(table);
        float[] words = FloatMatrix.array(ids);
        float[] y = FloatMatrix.array(into.reshape(ids.rows(), ids.cols() * size));
        for (int i = 0; i < ids.size(); i++) {
            System.arraycopy(t, (int) words[i] * size, y, i * size, size);
        }
        return into;
    }

    @Override
    public Matrix scatter(Matrix gradient, Matrix ids, Matrix into) {
        int size = into.cols();
        int sharing = ids.size() * size / Math.max(1, gradient.size());
        float[] dy = FloatMatrix.array(gradient);
        float[] words = FloatMatrix.array(ids);
        float[] t = FloatMatrix.array(into);
        for (int i = 0; i < ids.size(); i++) {
            add(dy, i / sharing * size, t, (int) words[i] * size, size);
        }
        return into;
    }

    private static void add(float[] x, int from, float[] y, int to, int size) {
        for (int i = 0; i < size; i++) {
            y[to + i] += x[from + i];
        }
    }
}
