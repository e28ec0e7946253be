package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Matrix;
import java.util.Map;

/**
 * The best epoch so far and the network as it was then.
 *
 * <p>Validation accuracy decides, or validation loss where rows are not right or wrong; without a validation set it is
 * the latest epoch. The test set never selects.
 */
final class Best {
    private final String metric;
    private final Map<String, Matrix> weights;
    private int epoch;
    private double value = Double.NaN;

    Best(String metric, Map<String, Matrix> network) {
        this.metric = metric;
        this.weights = Copies.of(network);
    }

    static String metric(boolean validation, boolean accuracy) {
        if (!validation) {
            return "loss";
        }
        return accuracy ? "val_accuracy" : "val_loss";
    }

    void offer(EpochResult result, Map<String, Matrix> network) {
        double offered = switch (metric) {
            case "val_accuracy" -> result.validation().accuracy();
            case "val_loss" -> result.validation().loss();
            default -> result.train().loss();
        };
        if (epoch == 0 || better(offered)) {
            take(result.epoch(), offered, network);
        }
    }

    void take(int bestEpoch, double bestValue, Map<String, Matrix> network) {
        epoch = bestEpoch;
        value = bestValue;
        Copies.assign(network, weights);
    }

    private boolean better(double offered) {
        return switch (metric) {
            case "val_accuracy" -> offered > value;
            case "val_loss" -> offered < value;
            default -> true;
        };
    }

    String metric() {
        return metric;
    }

    int epoch() {
        return epoch;
    }

    double value() {
        return value;
    }

    Map<String, Matrix> weights() {
        return weights;
    }
}
