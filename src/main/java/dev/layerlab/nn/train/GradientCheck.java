package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.loss.Loss;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import dev.layerlab.nn.math.Precision;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compares the gradients that a network computes with central differences of its loss,
 * {@code (L(w + h) - L(w - h)) / 2h}.
 *
 * <p>Up to 100 entries of each parameter, drawn by seed, move by h = 1e-5. The error of one is {@code |a - n| /
 * max(1e-8, |a| + |n|)}; right gradients stay below about 1e-6, but for entries next to a corner of RELU or of the
 * hinge. Dropout masks stay put meanwhile.
 */
public final class GradientCheck {
    private static final double H = 1e-5;
    private static final int ENTRIES = 100;

    private final Network network;
    private final Loss loss;
    private final Batch batch = new Batch(Precision.FLOAT64);
    private final NumpyRandom random;
    private final long seed;

    private GradientCheck(Network network, Loss loss, long seed) {
        this.network = network;
        this.loss = loss;
        this.seed = seed;
        this.random = new NumpyRandom(seed);
    }

    /** The largest error of each parameter, by name; the network must have 64 bits, and its weights stay as they are. */
    public static Map<String, Double> errors(Network network, LossSpec loss, Samples samples, long seed) {
        requireFloat64(network);
        var check = new GradientCheck(network, loss.build(Precision.FLOAT64), seed);
        check.batch.take(samples, 0, samples.rows());
        check.computeGradients();
        Map<String, Double> errors = new LinkedHashMap<>();
        for (Parameter parameter : network.parameters()) {
            errors.put(parameter.name(), check.largestError(parameter));
        }
        return errors;
    }

    private static void requireFloat64(Network network) {
        for (Matrix matrix : network.state().values()) {
            Checks.require(
                    matrix.precision() == Precision.FLOAT64,
                    "a gradient check needs FLOAT64, got %s",
                    matrix.precision());
        }
    }

    private void computeGradients() {
        Matrix scores = scores();
        Matrix dscores = Matrix.empty(Precision.FLOAT64);
        loss.gradient(scores, batch.y(), scores.rows(), dscores);
        network.backward(dscores);
    }

    private double largestError(Parameter parameter) {
        int size = parameter.value().size();
        int[] entries = new int[size];
        random.permutation(entries);
        double largest = 0;
        for (int i = 0; i < Math.min(ENTRIES, size); i++) {
            largest = Math.max(largest, error(parameter, entries[i]));
        }
        return largest;
    }

    private double error(Parameter parameter, int entry) {
        Matrix w = parameter.value();
        int row = entry / w.cols();
        int col = entry % w.cols();
        double analytic = parameter.gradient().get(row, col);
        double before = w.get(row, col);
        w.set(row, col, before + H);
        double above = loss.value(scores(), batch.y());
        w.set(row, col, before - H);
        double below = loss.value(scores(), batch.y());
        w.set(row, col, before);
        double numeric = (above - below) / (2 * H);
        return Math.abs(analytic - numeric) / Math.max(1e-8, Math.abs(analytic) + Math.abs(numeric));
    }

    private Matrix scores() {
        return network.forward(batch.x(), Pass.training(seed, 0));
    }
}
