package dev.layerlab.run;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.train.TrainingState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A training state as two pieces of bytes: the last epoch's, and the best epoch's weights, which change less often.
 * Both start with the format's number.
 */
final class CheckpointFormat {
    private static final int FORMAT = 1;

    private CheckpointFormat() {}

    static byte[] last(TrainingState state) {
        return bytes(out -> {
            out.writeInt(state.epoch());
            out.writeLong(state.steps());
            write(state.current(), out);
            write(state.moments(), out);
        });
    }

    static byte[] best(TrainingState state) {
        return bytes(out -> {
            out.writeInt(state.bestEpoch());
            out.writeDouble(state.bestValue());
            write(state.best(), out);
        });
    }

    static TrainingState state(byte[] last, byte[] best) {
        try {
            DataInput fromLast = open(last);
            DataInput fromBest = open(best);
            int epoch = fromLast.readInt();
            long steps = fromLast.readLong();
            Map<String, Matrix> current = read(fromLast);
            Map<String, Matrix> moments = read(fromLast);
            int bestEpoch = fromBest.readInt();
            double bestValue = fromBest.readDouble();
            return new TrainingState(epoch, steps, current, moments, read(fromBest), bestEpoch, bestValue);
        } catch (IOException e) {
            throw new UncheckedIOException("A checkpoint can't be read", e);
        }
    }

    private static byte[] bytes(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("A checkpoint can't be written", e);
        }
        return bytes.toByteArray();
    }

    private static DataInput open(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("expected format %s, got %s".formatted(FORMAT, format));
        }
        return in;
    }

    private static void write(Map<String, Matrix> matrices, DataOutput out) throws IOException {
        out.writeInt(matrices.size());
        for (var named : matrices.entrySet()) {
            out.writeUTF(named.getKey());
            named.getValue().write(out);
        }
    }

    private static Map<String, Matrix> read(DataInput in) throws IOException {
        var matrices = new LinkedHashMap<String, Matrix>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            matrices.put(in.readUTF(), Matrix.read(in));
        }
        return matrices;
    }

    private interface Content {
        void write(DataOutput out) throws IOException;
    }
}
