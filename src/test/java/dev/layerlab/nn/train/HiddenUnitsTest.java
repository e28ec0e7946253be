package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.CourseData;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report's Q1 c: few and many hidden units, over 300 epochs. */
@EnabledIfEnvironmentVariable(named = CourseData.FOLDER, matches = ".+")
class HiddenUnitsTest {
    /** NumPy with three seeds: 4 units end at 79.5-81.1 % (best 81.7-82.9), 200 at 66.6-80.3 (83.9-84.6). */
    @ParameterizedTest
    @CsvSource({"4, 0.785, 0.821, 0.807, 0.839", "200, 0.60, 0.83, 0.829, 0.856"})
    void test_accuracy(int units, double least, double most, double leastBest, double mostBest) {
        Curve curve = Curve.of(CatsAndCars.training(300, 0, Precision.FLOAT32, units, 1));
        Figures.print("Q1 c, " + units + " units", curve);

        assertThat(curve.last().test().accuracy()).isBetween(least, most);
        assertThat(curve.largest(epoch -> epoch.test().accuracy())).isBetween(leastBest, mostBest);
    }
}
