package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import java.util.function.Supplier;

/** What layers are made with: their precision, the stream of first values, and their place in the stack. */
public final class Building {
    private final Precision precision;
    private final Supplier<NumpyRandom> streams;
    private final NumpyRandom random;
    private final int place;

    private Building(Precision precision, Supplier<NumpyRandom> streams, int place) {
        this.precision = precision;
        this.streams = streams;
        this.random = streams.get();
        this.place = place;
    }

    /** All layers draw on from one stream. */
    public static Building of(Precision precision, NumpyRandom random) {
        return new Building(precision, () -> random, 0);
    }

    /** @param restartAtEachLayer whether each layer's stream starts again from the seed, as course notebooks do */
    public static Building of(Precision precision, long seed, boolean restartAtEachLayer) {
        return restartAtEachLayer
                ? new Building(precision, () -> new NumpyRandom(seed), 0)
                : of(precision, new NumpyRandom(seed));
    }

    public static Building float64(long seed) {
        return of(Precision.FLOAT64, seed, false);
    }

    /** The same for the layer at the given place, counted from 0. */
    Building at(int place) {
        return new Building(precision, streams, place);
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
        return parameter(name, drawn(rows, cols, init, fan), false);
    }

    /** As {@link #parameter(String, int, int, Init, Fan)}, and L2 pulls it towards 0. */
    Parameter decaying(String name, int rows, int cols, Init init, Fan fan) {
        return parameter(name, drawn(rows, cols, init, fan), true);
    }

    Parameter parameter(String name, Matrix value) {
        return parameter(name, value, false);
    }

    private Parameter parameter(String name, Matrix value, boolean decays) {
        Matrix gradient = Matrix.zeros(precision, value.rows(), value.cols());
        return new Parameter(place + "." + name, value, gradient, decays);
    }

    private Matrix drawn(int rows, int cols, Init init, Fan fan) {
        Matrix value = Matrix.zeros(precision, rows, cols);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                value.set(r, c, init.draw(random, fan));
            }
        }
        return value;
    }
}
