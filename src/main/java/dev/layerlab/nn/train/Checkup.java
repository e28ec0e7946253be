package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.math.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** Looks into a network between epochs, on the first rows of the training set; changes nothing of it. */
final class Checkup {
    private static final int ROWS = 500;
    private static final double FLAT = 0.05;

    private final List<LayerSpec> stack;
    private final Network network;
    private final Samples samples;
    private final Batch batch;
    private final List<Matrix> before;

    Checkup(TrainingSpec spec, Network network, Samples samples) {
        this.stack = spec.stack();
        this.network = network;
        this.samples = samples;
        this.batch = new Batch(spec.precision());
        this.before = network.parameters().stream().map(Parameter::zeros).toList();
    }

    /** Keeps the weights as they are before an epoch's last step. */
    void beforeLastStep() {
        for (int i = 0; i < before.size(); i++) {
            before.get(i).assign(network.parameters().get(i).value());
        }
    }

    List<LayerHealth> layers() {
        List<LayerHealth> layers = new ArrayList<>();
        batch.take(samples, 0, Math.min(ROWS, samples.rows()));
        network.forward(batch.x(), Pass.evaluation(), (y, place) -> layers.add(health(place, y)));
        return layers;
    }

    private LayerHealth health(int place, Matrix y) {
        LayerSpec spec = stack.get(place);
        int first = firstParameter(place);
        Parameter parameter = first < 0 ? null : network.parameters().get(first);
        return new LayerHealth(
                place,
                spec.getClass().getSimpleName(),
                parameter == null ? null : Histogram.of(parameter.value()),
                parameter == null ? null : Histogram.of(parameter.gradient()),
                parameter == null ? null : movement(parameter.value(), before.get(first)),
                spec instanceof Activate activate ? saturated(activate.function(), y) : null,
                spec instanceof Activate activate ? dead(activate.function(), y) : null,
                y.firstNotFinite() < 0);
    }

    /** -1 where the layer has none. */
    private int firstParameter(int place) {
        for (int i = 0; i < network.parameters().size(); i++) {
            if (network.parameters().get(i).name().startsWith(place + ".")) {
                return i;
            }
        }
        return -1;
    }

    /** Null where the weights are all 0 or not finite. */
    private static Double movement(Matrix now, Matrix before) {
        double ratio = Math.sqrt(before.add(-1, now).sumOfSquares() / now.sumOfSquares());
        return Double.isFinite(ratio) ? ratio : null;
    }

    private static Double saturated(Activate.Function function, Matrix y) {
        return switch (function) {
            case SIGMOID -> share(y, value -> 4 * value * (1 - value) < FLAT);
            case TANH -> share(y, value -> 1 - value * value < FLAT);
            case RELU, LEAKY_RELU, IDENTITY -> null;
        };
    }

    private static Double dead(Activate.Function function, Matrix y) {
        if (function != Activate.Function.RELU) {
            return null;
        }
        boolean[] alive = new boolean[y.cols()];
        for (int i = 0; i < y.size(); i++) {
            alive[i % y.cols()] |= y.get(i / y.cols(), i % y.cols()) != 0;
        }
        int dead = 0;
        for (boolean one : alive) {
            dead += one ? 0 : 1;
        }
        return (double) dead / alive.length;
    }

    private static double share(Matrix y, DoublePredicate is) {
        int count = 0;
        for (int i = 0; i < y.size(); i++) {
            count += is.test(y.get(i / y.cols(), i % y.cols())) ? 1 : 0;
        }
        return (double) count / y.size();
    }
}
