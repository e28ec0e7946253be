package dev.layerlab.predict;

import dev.layerlab.nn.loss.BinaryCrossEntropy;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.MulticlassHinge;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Scores;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.Targets;
import java.util.stream.DoubleStream;

/** How a run's raw outputs are read: which class they say, by the rule that its accuracy counts by, and with what figure. */
record Outputs(LossSpec loss, Targets targets) {
    static Outputs of(RunConfig config) {
        return new Outputs(config.loss(), config.targets());
    }

    Measure measure() {
        return loss instanceof SoftmaxCrossEntropy || loss instanceof BinaryCrossEntropy
                ? Measure.PROBABILITY
                : Measure.SCORE;
    }

    /** The class of the largest output; with one output, class 1 beyond the middle of its two targets. */
    int said(Matrix scores, int row) {
        if (!single()) {
            return Scores.of(scores).firstLargest(scores, row);
        }
        return scores.get(row, 0) > middle() ? 1 : 0;
    }

    /** A figure for each class. One output's is class 1's, and class 0 has what mirrors it. */
    double[] figures(Matrix scores, int row) {
        return switch (loss) {
            case SoftmaxCrossEntropy _ -> Softmax.of(scores, row);
            case BinaryCrossEntropy _
            when single() -> {
                double yes = sigmoid(scores.get(row, 0));
                yield new double[] {1 - yes, yes};
            }
            case BinaryCrossEntropy _ -> sigmoids(scores, row);
            default -> scores(scores, row);
        };
    }

    /** How full each figure's bar is, 0 to 1: between its targets, or between the least and largest of a margin's. */
    double[] bars(double[] figures) {
        double least = least();
        double largest = 1;
        if (loss instanceof MulticlassHinge) {
            least = DoubleStream.of(figures).min().orElseThrow();
            largest = DoubleStream.of(figures).max().orElseThrow();
        }
        double from = least;
        double range = largest > least ? largest - least : 1;
        return DoubleStream.of(figures)
                .map(figure -> Math.clamp((figure - from) / range, 0, 1))
                .toArray();
    }

    private double least() {
        return targets == Targets.PLUS_MINUS_ONE ? -1 : 0;
    }

    private double[] scores(Matrix scores, int row) {
        if (single()) {
            double yes = scores.get(row, 0);
            return new double[] {2 * middle() - yes, yes};
        }
        var figures = new double[scores.cols()];
        for (int c = 0; c < figures.length; c++) {
            figures[c] = scores.get(row, c);
        }
        return figures;
    }

    private boolean single() {
        return targets == Targets.ZERO_ONE || targets == Targets.PLUS_MINUS_ONE;
    }

    /** Raw scores of a sigmoid part at 0, where it is one half. */
    private double middle() {
        return targets == Targets.ZERO_ONE && !(loss instanceof BinaryCrossEntropy) ? 0.5 : 0;
    }

    private static double[] sigmoids(Matrix scores, int row) {
        var figures = new double[scores.cols()];
        for (int c = 0; c < figures.length; c++) {
            figures[c] = sigmoid(scores.get(row, c));
        }
        return figures;
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }
}
