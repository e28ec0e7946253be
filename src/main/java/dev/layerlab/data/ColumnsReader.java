package dev.layerlab.data;

import dev.layerlab.data.Understood.Part;

/** Loads what was understood into memory, each column in the type it was stored with. */
final class ColumnsReader {
    private ColumnsReader() {}

    static Columns load(Understood data) {
        return new Columns(
                data.kind(),
                data.sampleShape(),
                data.vocabulary(),
                data.classes(),
                part(data, data.train()),
                part(data, data.validation()),
                part(data, data.test()));
    }

    static Columns.Part part(Understood data, Part part) {
        if (part == null) {
            return null;
        }
        int[] y = new int[part.rows()];
        for (int row = 0; row < y.length; row++) {
            y[row] = part.y(row);
        }
        return new Columns.Part(data.kind() == Columns.Kind.WORDS ? ids(data, part) : values(part), y);
    }

    private static Column ids(Understood data, Part part) {
        int width = part.x().width();
        int[] ids = new int[Math.multiplyExact(part.rows(), width)];
        for (int row = 0, i = 0; row < part.rows(); row++) {
            for (int place = 0; place < width; place++) {
                ids[i++] = (int) part.x(row, place) - data.firstId();
            }
        }
        return new Column.Ints(ids, width);
    }

    private static Column values(Part part) {
        int width = part.x().width();
        int length = Math.multiplyExact(part.rows(), width);
        return switch (part.x().numbers().type()) {
            case UINT8 -> {
                byte[] values = new byte[length];
                fill(part, (i, value) -> values[i] = (byte) value);
                yield new Column.Bytes(values, width);
            }
            case INT8, INT16, UINT16, INT32 -> {
                int[] values = new int[length];
                fill(part, (i, value) -> values[i] = (int) value);
                yield new Column.Ints(values, width);
            }
            case FLOAT16, FLOAT32 -> {
                float[] values = new float[length];
                fill(part, (i, value) -> values[i] = (float) value);
                yield new Column.Floats(values, width);
            }
            default -> {
                double[] values = new double[length];
                fill(part, (i, value) -> values[i] = value);
                yield new Column.Doubles(values, width);
            }
        };
    }

    private interface Sink {
        void set(int index, double value);
    }

    private static void fill(Part part, Sink sink) {
        int width = part.x().width();
        for (int row = 0, i = 0; row < part.rows(); row++) {
            for (int place = 0; place < width; place++) {
                sink.set(i++, part.x(row, place));
            }
        }
    }
}
