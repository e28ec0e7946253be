package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.CourseData;
import dev.layerlab.nn.optimizer.Sgd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The report's Q3: a net that can learn learns 50 pictures by heart within 20 epochs. */
@EnabledIfEnvironmentVariable(named = CourseData.FOLDER, matches = ".+")
class OverfitTest {
    @Test
    void three_layers() {
        assertLearnsByHeart(ColourPictures.recipe(0.1, 0, 100, 100).optimizer(new Sgd(1e-3)));
    }

    @Test
    void five_layers() {
        assertLearnsByHeart(ColourPictures.recipe(0.1, 0, 100, 100, 100, 100).optimizer(new Sgd(2e-3)));
    }

    private static void assertLearnsByHeart(Recipe recipe) {
        Curve curve = Curve.of(ColourPictures.training(recipe.batchSize(25).epochs(20), 50));
        Figures.print("Q3 overfit", curve);
        assertThat(curve.largest(epoch -> epoch.train().accuracy())).isEqualTo(1);
    }
}
