package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** What layers are made with: their precision, the stream of first values, and their place in the stack. */
public final class Building {
    private final Precision precision;
    private final Supplier<NumpyRandom> streams;
    private final NumpyRandom random;
    private final int place;
    private final Map<String, Matrix> shared;

    private Building(Precision precision, Supplier<NumpyRandom> streams, int place, Map<String, Matrix> shared) {
        this.precision = precision;
        this.streams = streams;
        this.random = streams.get();
        this.place = place;
        this.shared = shared;
    }

    /** All layers draw on from one stream. */
    public static Building of(Precision precision, NumpyRandom random) {
        return new Building(precision, () -> random, 0, Map.of());
    }

    /** @param restartAtEachLayer whether each layer's stream starts again from the seed, as course notebooks do */
    public static Building of(Precision precision, long seed, boolean restartAtEachLayer) {
        return restartAtEachLayer
                ? new Building(precision, () -> new NumpyRandom(seed), 0, Map.of())
                : of(precision, new NumpyRandom(seed));
    }

    public static Building float64(long seed) {
        return of(Precision.FLOAT64, seed, false);
    }

    /** Makes a twin of a network: it has the very values of these parameters, and gradients and buffers of its own. */
    public static Building twin(Precision precision, Network network) {
        return new Building(precision, () -> null, 0, network.state());
    }

    /** The same for the layer at the given place, counted from 0. */
    Building at(int place) {
        return new Building(precision, streams, place, shared);
    }

    int place() {
        return place;
    }

    /** An empty matrix to be reshaped on use. */
    Matrix buffer() {
        return Matrix.empty(precision);
    }

    Matrix filled(int rows, int cols, double value) {
        return Matrix.zeros(precision, rows, cols).fill(value);
    }

    /** A parameter drawn row by row, which L2 leaves alone. */
    Parameter parameter(String name, int rows, int cols, Init init, Fan fan) {
        return parameter(name, rows, cols, () -> init.draw(random, fan), false);
    }

    /** As {@link #parameter(String, int, int, Init, Fan)}, and L2 pulls it towards 0. */
    Parameter decaying(String name, int rows, int cols, Init init, Fan fan) {
        return parameter(name, rows, cols, () -> init.draw(random, fan), true);
    }

    /** A parameter that begins with one value everywhere, which L2 leaves alone. */
    Parameter parameter(String name, int rows, int cols, double value) {
        return parameter(name, rows, cols, () -> value, false);
    }

    private Parameter parameter(String name, int rows, int cols, DoubleSupplier values, boolean decays) {
        String fullName = place + "." + name;
        Matrix value = shared.containsKey(fullName) ? shared.get(fullName) : drawn(rows, cols, values);
        return new Parameter(fullName, value, Matrix.zeros(precision, rows, cols), decays);
    }

    private Matrix drawn(int rows, int cols, DoubleSupplier values) {
        Matrix matrix = Matrix.zeros(precision, rows, cols);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                matrix.set(r, c, values.getAsDouble());
            }
        }
        return matrix;
    }
}
