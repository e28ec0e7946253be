package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.CourseData;
import dev.layerlab.nn.optimizer.Adam;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.RmsProp;
import dev.layerlab.nn.optimizer.Sgd;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The report's Q3: 3072-100x5-10 on 4,000 pictures for five epochs, one update rule against the other.
 *
 * <p>A single epoch of Adam falls by some hundredths now and then, with the order in which a processor adds up, so the
 * medians of five seeds count.
 */
@EnabledIfEnvironmentVariable(named = CourseData.FOLDER, matches = ".+")
class SixLayersTest {
    /** NumPy with three seeds, train / validation: SGD 0.40-0.41 / 0.30-0.31, momentum 0.48-0.51 / 0.35-0.36. */
    @Test
    void momentum_beats_sgd() {
        List<Curve> sgd = train(new Sgd(1e-2));
        List<Curve> momentum = train(new Momentum(1e-2, 0.9));
        assertAround(sgd, 0.40, 0.41, 0.30, 0.31);
        assertAround(momentum, 0.48, 0.51, 0.35, 0.36);
        assertThat(learned(momentum)).isGreaterThan(learned(sgd));
        assertThat(validated(momentum)).isGreaterThan(validated(sgd));
    }

    @Test
    void rms_prop() {
        assertAround(train(new RmsProp(1e-4, 0.99, 1e-8)), 0.49, 0.52, 0.33, 0.34);
    }

    @Test
    void adam() {
        assertAround(train(new Adam(1e-3, 0.9, 0.999, 1e-8)), 0.56, 0.58, 0.36, 0.37);
    }

    private static List<Curve> train(OptimizerSpec optimizer) {
        return LongStream.range(0, 5).mapToObj(seed -> train(optimizer, seed)).toList();
    }

    private static Curve train(OptimizerSpec optimizer, long seed) {
        Recipe recipe = ColourPictures.recipe(0.05, 0, 100, 100, 100, 100, 100)
                .optimizer(optimizer)
                .batchSize(100)
                .seeds(seed, seed)
                .epochs(5);
        Curve curve = Curve.of(ColourPictures.training(recipe, 4000));
        Figures.print("Q3 six layers, " + optimizer + ", seed " + seed, curve);
        return curve;
    }

    private static double learned(List<Curve> curves) {
        return Curve.median(curves, curve -> curve.last().train().accuracy());
    }

    private static double validated(List<Curve> curves) {
        return Curve.median(curves, curve -> curve.last().validation().accuracy());
    }

    /** NumPy's three seeds and as much again for ours. */
    private static void assertAround(List<Curve> curves, double train, double trainTo, double held, double heldTo) {
        assertThat(learned(curves)).isBetween(train - 0.04, trainTo + 0.04);
        assertThat(validated(curves)).isBetween(held - 0.025, heldTo + 0.025);
    }
}
