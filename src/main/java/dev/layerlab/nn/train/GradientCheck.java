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
 * Compares the gradients that a network computes with central differences of its loss.
 *
 * <p>Up to 100 entries of each parameter, drawn by seed, are moved. Dropout masks stay put meanwhile. {@link #errors} is
 * the plain check: {@code n = (L(w + h) - L(w - h)) / 2h} with h = 1e-5, the error being {@code |a - n| / max(1e-8, |a| +
 * |n|)}; right gradients stay below about 1e-6, but for entries that are nearly 0 or next to a corner.
 *
 * <p>{@link #steady} is for networks as people draw them. Rounding spoils a short step, curvature or a corner of RELU or
 * of the hinge a long one, so differences are taken over two steps to either side, of several lengths, and the one that
 * agrees best counts: a wrong gradient agrees with none. Entries below a thousandth of the parameter's largest, in which
 * rounding is all there is to see, are measured against that.
 */
public final class GradientCheck {
    private static final double H = 1e-5;
    private static final double[] STEPS = {1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1e-6, 1e-7};
    private static final double CLOSE = 1e-7;
    private static final double SMALLEST = 1e-8;
    private static final double SMALL = 1e-3;
    private static final int ENTRIES = 100;

    private final Network network;
    private final Loss loss;
    private final Batch batch = new Batch(Precision.FLOAT64);
    private final NumpyRandom random;
    private final long seed;
    private final boolean steady;

    private GradientCheck(Network network, Loss loss, long seed, boolean steady) {
        this.network = network;
        this.loss = loss;
        this.seed = seed;
        this.steady = steady;
        this.random = new NumpyRandom(seed);
    }

    /** The largest error of each parameter, by name; the network must have 64 bits, and its weights stay as they are. */
    public static Map<String, Double> errors(Network network, LossSpec loss, Samples samples, long seed) {
        GradientCheck check = of(network, loss, samples, seed, false);
        Map<String, Double> errors = new LinkedHashMap<>();
        for (Parameter parameter : network.parameters()) {
            errors.put(parameter.name(), check.largestError(parameter));
        }
        return errors;
    }

    /** The check of several steps, to be asked for one parameter after the other; the network must have 64 bits. */
    public static GradientCheck steady(Network network, LossSpec loss, Samples samples, long seed) {
        return of(network, loss, samples, seed, true);
    }

    private static GradientCheck of(Network network, LossSpec loss, Samples samples, long seed, boolean steady) {
        requireFloat64(network);
        var check = new GradientCheck(network, loss.build(Precision.FLOAT64), seed, steady);
        check.batch.take(samples, 0, samples.rows());
        check.computeGradients();
        return check;
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

    /** The largest error of one of the network's parameters, whose weights stay as they are. */
    public double largestError(Parameter parameter) {
        int size = parameter.value().size();
        int[] entries = new int[size];
        random.permutation(entries);
        double smallest = steady ? Math.max(SMALLEST, SMALL * largestOf(parameter.gradient())) : SMALLEST;
        double largest = 0;
        for (int i = 0; i < Math.min(ENTRIES, size); i++) {
            largest = Math.max(largest, error(parameter, entries[i], smallest));
        }
        return largest;
    }

    private static double largestOf(Matrix gradient) {
        double largest = 0;
        for (int row = 0; row < gradient.rows(); row++) {
            for (int col = 0; col < gradient.cols(); col++) {
                largest = Math.max(largest, Math.abs(gradient.get(row, col)));
            }
        }
        return largest;
    }

    private double error(Parameter parameter, int entry, double smallest) {
        int row = entry / parameter.value().cols();
        int col = entry % parameter.value().cols();
        double analytic = parameter.gradient().get(row, col);
        if (!steady) {
            return relative(analytic, difference(parameter.value(), row, col, H) / (2 * H), smallest);
        }
        double least = Double.POSITIVE_INFINITY; // stays so where no step gives a number
        for (int i = 0; i < STEPS.length && least > CLOSE; i++) {
            double error = relative(analytic, slope(parameter.value(), row, col, STEPS[i]), smallest);
            least = error < least ? error : least;
        }
        return least;
    }

    private static double relative(double analytic, double numeric, double smallest) {
        return Math.abs(analytic - numeric) / Math.max(smallest, Math.abs(analytic) + Math.abs(numeric));
    }

    /** {@code (8 (L(w + h) - L(w - h)) - (L(w + 2h) - L(w - 2h))) / 12h}. */
    private double slope(Matrix w, int row, int col, double h) {
        return (8 * difference(w, row, col, h) - difference(w, row, col, 2 * h)) / (12 * h);
    }

    /** {@code L(w + h) - L(w - h)}. */
    private double difference(Matrix w, int row, int col, double h) {
        double before = w.get(row, col);
        double difference = lossAt(w, row, col, before + h) - lossAt(w, row, col, before - h);
        w.set(row, col, before);
        return difference;
    }

    private double lossAt(Matrix w, int row, int col, double value) {
        w.set(row, col, value);
        return loss.value(scores(), batch.y());
    }

    private Matrix scores() {
        return network.forward(batch.x(), Pass.training(seed, 0));
    }
}
