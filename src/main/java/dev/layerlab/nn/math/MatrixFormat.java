package dev.layerlab.nn.math;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A matrix as bytes: bits per number, rows, columns, then the numbers, all big-endian. */
final class MatrixFormat {
    private MatrixFormat() {}

    static void write(Matrix matrix, DataOutput out) throws IOException {
        int width = matrix.precision() == Precision.FLOAT32 ? Float.BYTES : Double.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(matrix.size() * width);
        switch (matrix) {
            case FloatMatrix floats -> bytes.asFloatBuffer().put(FloatMatrix.array(floats), 0, floats.size());
            case DoubleMatrix doubles -> bytes.asDoubleBuffer().put(DoubleMatrix.array(doubles), 0, doubles.size());
        }
        out.writeByte(width * Byte.SIZE);
        out.writeInt(matrix.rows());
        out.writeInt(matrix.cols());
        out.write(bytes.array());
    }

    static Matrix read(DataInput in) throws IOException {
        int bits = in.readByte();
        int rows = in.readInt();
        int cols = in.readInt();
        if ((bits != Float.SIZE && bits != Double.SIZE) || rows < 0 || cols < 0) {
            throw new IOException("a stored matrix must have 32 or 64 bits and a shape, got %s bits, %s x %s"
                    .formatted(bits, rows, cols));
        }
        byte[] bytes = new byte[Math.multiplyExact(Math.multiplyExact(rows, cols), bits / Byte.SIZE)];
        in.readFully(bytes);
        return bits == Float.SIZE ? floats(bytes, rows, cols) : doubles(bytes, rows, cols);
    }

    private static Matrix floats(byte[] bytes, int rows, int cols) {
        float[] values = new float[rows * cols];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return Matrix.over(values, rows, cols);
    }

    private static Matrix doubles(byte[] bytes, int rows, int cols) {
        double[] values = new double[rows * cols];
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(values);
        return Matrix.over(values, rows, cols);
    }
}
