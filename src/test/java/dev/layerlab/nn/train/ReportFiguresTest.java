package dev.layerlab.nn.train;

import static dev.layerlab.nn.Golden.linspace;
import static dev.layerlab.nn.Golden.normal;
import static dev.layerlab.nn.math.Precision.FLOAT64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.nn.Golden;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Building;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.MulticlassHinge;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.NumpyRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every figure that the course's report prints and that follows from a seed, made again from the same seed. */
class ReportFiguresTest {
    private static final Activate RELU = new Activate(Activate.Function.RELU);

    /** The scores that the course hands out to compare with, to eight digits. */
    private static final double[][] COURSE_SCORES = {
        {11.53165108, 12.2917344, 13.05181771, 13.81190102, 14.57198434, 15.33206765, 16.09215096},
        {12.05769098, 12.74614105, 13.43459113, 14.1230412, 14.81149128, 15.49994135, 16.18839143},
        {12.58373087, 13.20054771, 13.81736455, 14.43418138, 15.05099822, 15.66781506, 16.2846319}
    };

    @Test
    void losses_of_small_random_scores() {
        var random = new NumpyRandom(231);
        Matrix scores = normal(random, 0.001, 50, 10);
        Matrix labels = labels(random, 50);
        assertFigure("svm_loss", loss(new MulticlassHinge(), scores, labels));
        assertFigure("softmax_loss", loss(new SoftmaxCrossEntropy(), scores, labels));
    }

    @Test
    void two_layer_net_with_weights_on_a_line() {
        Network network = network(new NumpyRandom(0), 0, 5, 50, 7);
        List<Parameter> parameters = network.parameters();
        parameters.get(0).value().assign(linspace(FLOAT64, -0.7, 0.3, 5, 50));
        parameters.get(1).value().assign(linspace(FLOAT64, -0.1, 0.9, 1, 50));
        parameters.get(2).value().assign(linspace(FLOAT64, -0.3, 0.4, 50, 7));
        parameters.get(3).value().assign(linspace(FLOAT64, -0.9, 0.1, 1, 7));
        Matrix line = linspace(FLOAT64, -5.5, 4.5, 5, 3);
        Matrix x = Matrix.zeros(FLOAT64, 3, 5);
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 5; c++) {
                x.set(r, c, line.get(c, r));
            }
        }

        Matrix scores = network.forward(x, Pass.evaluation());

        double loss = loss(new SoftmaxCrossEntropy(), scores, Matrix.of(FLOAT64, 3, 1, 0, 5, 1));
        assertFigure("two_layer_loss", loss);
        assertFigure("two_layer_loss_reg1", loss + penalty(network, 1));
        assertThat(distance(scores, COURSE_SCORES)).isCloseTo(figure("two_layer_scores_abs_diff"), within(1e-12));
    }

    @Test
    void any_depth_net_without_and_with_l2() {
        var random = new NumpyRandom(231);
        Matrix x = normal(random, 1, 2, 15);
        Matrix labels = labels(random, 2);
        Network plain = network(random, 0.05, 15, 20, 30, 10);
        assertFigure("fc_net_initial_loss_reg0", loss(plain, Pass.evaluation(), x, labels));
        Network decayed = network(random, 0.05, 15, 20, 30, 10);
        assertFigure(
                "fc_net_initial_loss_reg3.14", loss(decayed, Pass.evaluation(), x, labels) + penalty(decayed, 3.14));
    }

    @Test
    void any_depth_net_with_dropout() {
        var random = new NumpyRandom(231);
        Matrix x = normal(random, 1, 2, 15);
        Matrix labels = labels(random, 2);
        assertFigure("fc_net_dropout_1", loss(withDropout(random, 1), masksFrom123(), x, labels));
        assertFigure("fc_net_dropout_0.75", loss(withDropout(random, 0.75), masksFrom123(), x, labels));
        var afterTheLastMask = new NumpyRandom(123);
        for (int i = 0; i < 2 * 30; i++) {
            afterTheLastMask.nextDouble();
        }
        assertFigure("fc_net_dropout_0.5", loss(withDropout(afterTheLastMask, 0.5), masksFrom123(), x, labels));
    }

    @Test
    void dropout_alone() {
        var random = new NumpyRandom(231);
        Matrix x = normal(random, 1, 500, 500);
        for (int i = 0; i < x.size(); i++) {
            x.set(i / 500, i % 500, x.get(i / 500, i % 500) + 10);
        }
        assertFigure("dropout_input_mean", mean(x));
        for (String keep : List.of("0.25", "0.4", "0.7")) {
            Dropout dropout = new Dropout(1 - Double.parseDouble(keep));
            Matrix y = dropout.build(new Shape(500), Building.float64(0)).forward(x, Pass.training(place -> random));
            assertFigure("dropout_" + keep + "_mean", mean(y));
            assertFigure("dropout_" + keep + "_zeros", zeros(y));
        }
    }

    private static Pass masksFrom123() {
        return Pass.training(place -> new NumpyRandom(123));
    }

    private static Network network(NumpyRandom random, double std, int... sizes) {
        return network(random, std, 1, sizes);
    }

    private static Network withDropout(NumpyRandom random, double keep) {
        return network(random, 0.05, keep, new int[] {15, 20, 30, 10});
    }

    private static Network network(NumpyRandom random, double std, double keep, int[] sizes) {
        List<LayerSpec> stack = new ArrayList<>();
        for (int i = 1; i < sizes.length; i++) {
            stack.add(new Dense(sizes[i], new Init.Normal(std), new Init.Zeros()));
            if (i < sizes.length - 1) {
                stack.add(RELU);
                stack.add(new Dropout(1 - keep));
            }
        }
        return Network.build(stack, new Shape(sizes[0]), Building.of(FLOAT64, random));
    }

    private static Matrix labels(NumpyRandom random, int rows) {
        Matrix labels = Matrix.zeros(FLOAT64, rows, 1);
        for (int r = 0; r < rows; r++) {
            labels.set(r, 0, random.nextInt(10));
        }
        return labels;
    }

    private static double loss(Network network, Pass pass, Matrix x, Matrix labels) {
        return loss(new SoftmaxCrossEntropy(), network.forward(x, pass), labels);
    }

    private static double loss(LossSpec spec, Matrix scores, Matrix labels) {
        return spec.build(FLOAT64).value(scores, labels);
    }

    private static double penalty(Network network, double l2) {
        return new Gradients(network.parameters(), l2, null).penalty();
    }

    private static double mean(Matrix x) {
        double sum = 0;
        for (int i = 0; i < x.size(); i++) {
            sum += x.get(i / x.cols(), i % x.cols());
        }
        return sum / x.size();
    }

    private static double zeros(Matrix x) {
        int zeros = 0;
        for (int i = 0; i < x.size(); i++) {
            zeros += x.get(i / x.cols(), i % x.cols()) == 0 ? 1 : 0;
        }
        return (double) zeros / x.size();
    }

    private static double distance(Matrix scores, double[][] expected) {
        double sum = 0;
        for (int r = 0; r < expected.length; r++) {
            for (int c = 0; c < expected[r].length; c++) {
                sum += Math.abs(scores.get(r, c) - expected[r][c]);
            }
        }
        return sum;
    }

    private static double figure(String name) {
        return Golden.file("report").get(name).get("value").asDouble();
    }

    private static void assertFigure(String name, double actual) {
        assertThat(actual).as(name).isCloseTo(figure(name), within(1e-12 * Math.abs(figure(name))));
    }
}
