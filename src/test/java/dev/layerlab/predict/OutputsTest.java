package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.nn.loss.BinaryCrossEntropy;
import dev.layerlab.nn.loss.HalfSquaredError;
import dev.layerlab.nn.loss.MeanSquaredError;
import dev.layerlab.nn.loss.MulticlassHinge;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.run.Targets;
import org.junit.jupiter.api.Test;

class OutputsTest {
    @Test
    void softmax_gives_probabilities() {
        var outputs = new Outputs(new SoftmaxCrossEntropy(), Targets.CLASS);
        assertThat(outputs.measure()).isEqualTo(Measure.PROBABILITY);
        assertThat(outputs.figures(row(0, Math.log(3)), 0)).containsExactly(new double[] {0.25, 0.75}, within(1e-12));
        assertThat(outputs.said(row(0, Math.log(3)), 0)).isOne();
    }

    @Test
    void one_output_of_a_sigmoid_is_the_second_classs_probability() {
        var outputs = new Outputs(new BinaryCrossEntropy(), Targets.ZERO_ONE);
        assertThat(outputs.measure()).isEqualTo(Measure.PROBABILITY);
        assertThat(outputs.figures(row(Math.log(4)), 0)).containsExactly(new double[] {0.2, 0.8}, within(1e-12));
        assertThat(outputs.said(row(0.1), 0)).isOne();
        assertThat(outputs.said(row(-0.1), 0)).isZero();
    }

    @Test
    void squared_errors_give_scores_and_no_probabilities() {
        var signed = new Outputs(new HalfSquaredError(), Targets.PLUS_MINUS_ONE);
        assertThat(signed.measure()).isEqualTo(Measure.SCORE);
        assertThat(signed.figures(row(-0.6), 0)).containsExactly(new double[] {0.6, -0.6}, within(1e-12));
        assertThat(signed.said(row(-0.6), 0)).isZero();

        var unsigned = new Outputs(new MeanSquaredError(), Targets.ZERO_ONE);
        assertThat(unsigned.measure()).isEqualTo(Measure.SCORE);
        assertThat(unsigned.figures(row(0.4), 0)).containsExactly(new double[] {0.6, 0.4}, within(1e-12));
        assertThat(unsigned.said(row(0.4), 0)).isZero();
        assertThat(unsigned.said(row(0.6), 0)).isOne();
    }

    @Test
    void a_margin_gives_scores_as_they_are() {
        var outputs = new Outputs(new MulticlassHinge(), Targets.CLASS);
        assertThat(outputs.measure()).isEqualTo(Measure.SCORE);
        assertThat(outputs.figures(row(-3, 7, 2), 0)).containsExactly(-3, 7, 2);
        assertThat(outputs.said(row(-3, 7, 2), 0)).isOne();
    }

    private static Matrix row(double... scores) {
        return Matrix.of(Precision.FLOAT64, 1, scores.length, scores);
    }
}
