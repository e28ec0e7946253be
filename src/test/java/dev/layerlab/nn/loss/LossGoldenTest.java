package dev.layerlab.nn.loss;

import static dev.layerlab.nn.Expected.assertMatches;
import static dev.layerlab.nn.Expected.tolerance;
import static dev.layerlab.nn.Golden.matrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.nn.Golden;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Losses and their gradients are those that NumPy gave, to 1e-9 in 64 bits and to 1e-4 in 32. */
class LossGoldenTest {
    private final JsonNode golden = Golden.vectors("losses");

    @ParameterizedTest
    @EnumSource
    void softmax_cross_entropy(Precision precision) {
        assertClassLoss(new SoftmaxCrossEntropy(), golden.get("softmax_cross_entropy"), precision);
    }

    @ParameterizedTest
    @EnumSource
    void multiclass_hinge(Precision precision) {
        assertClassLoss(new MulticlassHinge(), golden.get("multiclass_hinge"), precision);
    }

    @ParameterizedTest
    @EnumSource
    void mean_squared_error(Precision precision) {
        JsonNode expected = golden.get("mean_squared_error");
        Matrix gradient = assertLoss(
                new MeanSquaredError(),
                matrix(expected.get("pred"), precision),
                matrix(expected.get("target"), precision),
                expected.get("loss").asDouble());
        assertMatches(gradient, matrix(expected.get("true_gradient_2_over_n")));
    }

    /** The report steps along prediction - target, of which ours is the mean over the 8 rows. */
    @ParameterizedTest
    @EnumSource
    void half_squared_error_reports_the_whole_one(Precision precision) {
        JsonNode expected = golden.get("mean_squared_error");
        Matrix gradient = assertLoss(
                new HalfSquaredError(),
                matrix(expected.get("pred"), precision),
                matrix(expected.get("target"), precision),
                expected.get("loss").asDouble());
        assertMatches(
                gradient,
                matrix(expected.get("report_gradient_pred_minus_target")).scale(1.0 / 8));
    }

    /** The golden probabilities p come from scores log(p / (1 - p)); by the chain rule dz = dp p (1 - p). */
    @ParameterizedTest
    @EnumSource
    void binary_cross_entropy_through_the_sigmoid(Precision precision) {
        JsonNode expected = golden.get("binary_cross_entropy");
        Matrix p = matrix(expected.get("pred"));
        Matrix scores = Matrix.zeros(precision, p.rows(), 1);
        Matrix dscores = matrix(expected.get("dpred_mean"));
        for (int r = 0; r < p.rows(); r++) {
            double probability = p.get(r, 0);
            scores.set(r, 0, Math.log(probability / (1 - probability)));
            dscores.set(r, 0, dscores.get(r, 0) * probability * (1 - probability));
        }
        Matrix gradient = assertLoss(
                new BinaryCrossEntropy(),
                scores,
                matrix(expected.get("target"), precision),
                expected.get("loss").asDouble());
        assertMatches(gradient, dscores);
    }

    private void assertClassLoss(LossSpec spec, JsonNode expected, Precision precision) {
        int[] labels = Golden.wholeNumbers(golden.get("labels"));
        Matrix targets = Matrix.zeros(precision, labels.length, 1);
        for (int r = 0; r < labels.length; r++) {
            targets.set(r, 0, labels[r]);
        }
        Matrix gradient = assertLoss(
                spec,
                matrix(golden.get("scores"), precision),
                targets,
                expected.get("loss").asDouble());
        assertMatches(gradient, matrix(expected.get("dscores")));
    }

    /** Both ways to the figure; returns the gradient. */
    private static Matrix assertLoss(LossSpec spec, Matrix scores, Matrix targets, double expected) {
        Loss loss = spec.build(scores.precision());
        Matrix gradient = Matrix.empty(scores.precision());
        double tolerance = tolerance(scores.precision()) * expected;
        assertThat(spec.figure(loss.value(scores, targets))).isCloseTo(expected, within(tolerance));
        assertThat(spec.figure(loss.gradient(scores, targets, scores.rows(), gradient)))
                .isCloseTo(expected, within(tolerance));
        return gradient;
    }
}
