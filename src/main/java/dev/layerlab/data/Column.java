package dev.layerlab.data;

import java.util.Arrays;

/** One array as flat numbers of its stored type, row by row, each row having {@link #width()} numbers. */
public sealed interface Column {
    int width();

    /** Numbers in all: rows times width. */
    int length();

    double at(int index);

    /** The first {@code rows} rows. */
    default Column first(int rows) {
        return slice(0, rows);
    }

    /** A copy of {@code rows} rows. */
    Column slice(int from, int rows);

    default int rows() {
        return length() / width();
    }

    /** Unsigned bytes, 0 to 255, as pictures have. */
    record Bytes(byte[] values, int width) implements Column {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public Column slice(int from, int rows) {
            return new Bytes(Arrays.copyOfRange(values, from * width, (from + rows) * width), width);
        }

        @Override
        public double at(int index) {
            return values[index] & 0xff;
        }
    }

    record Ints(int[] values, int width) implements Column {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public Column slice(int from, int rows) {
            return new Ints(Arrays.copyOfRange(values, from * width, (from + rows) * width), width);
        }

        @Override
        public double at(int index) {
            return values[index];
        }
    }

    record Floats(float[] values, int width) implements Column {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public Column slice(int from, int rows) {
            return new Floats(Arrays.copyOfRange(values, from * width, (from + rows) * width), width);
        }

        @Override
        public double at(int index) {
            return values[index];
        }
    }

    record Doubles(double[] values, int width) implements Column {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public Column slice(int from, int rows) {
            return new Doubles(Arrays.copyOfRange(values, from * width, (from + rows) * width), width);
        }

        @Override
        public double at(int index) {
            return values[index];
        }
    }
}
