package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.CourseData;
import dev.layerlab.nn.optimizer.Adam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The report's Q3: 3072-500-10 on 500 pictures for 25 epochs learns them less by heart when three in four units drop. */
@EnabledIfEnvironmentVariable(named = CourseData.FOLDER, matches = ".+")
class DropoutExperimentTest {
    /** NumPy with three seeds: 0.998-1.0 / 0.26-0.27 without, 0.94-0.95 / 0.27-0.29 with keep probability 0.25. */
    @Test
    void dropout_regularises() {
        EpochResult all = train(0);
        EpochResult quarter = train(0.75);
        assertThat(all.train().accuracy()).isBetween(0.99, 1.0);
        assertThat(all.validation().accuracy()).isBetween(0.24, 0.29);
        assertThat(quarter.train().accuracy()).isBetween(0.91, 0.98);
        assertThat(quarter.validation().accuracy()).isBetween(0.25, 0.31);
        assertThat(quarter.train().accuracy()).isLessThan(all.train().accuracy());
    }

    private static EpochResult train(double rate) {
        Recipe recipe = ColourPictures.recipe(0.01, rate, 500)
                .optimizer(new Adam(5e-4, 0.9, 0.999, 1e-8))
                .batchSize(100)
                .epochs(25);
        Curve curve = Curve.of(ColourPictures.training(recipe, 500));
        Figures.print("Q3 dropout " + rate, curve);
        return curve.last();
    }
}
