package dev.layerlab.nn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The results of all epochs of a training. */
record Curve(List<EpochResult> epochs) {
    static Curve of(Training training) {
        List<EpochResult> results = new ArrayList<>();
        while (!training.finished()) {
            results.add(training.epoch(() -> false).orElseThrow());
        }
        return new Curve(results);
    }

    EpochResult last() {
        return epochs.getLast();
    }

    double largest(ToDoubleFunction<EpochResult> figure) {
        return epochs.stream().mapToDouble(figure).max().orElseThrow();
    }

    double smallest(ToDoubleFunction<EpochResult> figure) {
        return epochs.stream().mapToDouble(figure).min().orElseThrow();
    }

    /** The middle one of an odd number of trainings' figures. */
    static double median(List<Curve> curves, ToDoubleFunction<Curve> figure) {
        double[] figures = curves.stream().mapToDouble(figure).sorted().toArray();
        return figures[figures.length / 2];
    }
}
