package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.CourseData;
import dev.layerlab.nn.layer.Embedding.Combine;
import dev.layerlab.nn.math.Precision;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report's Q2: after 50 epochs the fourth word is found as often as the report and NumPy found it. */
@EnabledIfEnvironmentVariable(named = CourseData.FOLDER, matches = ".+")
class NextWordTest {
    /** NumPy's last accuracies, in 32 bits: 0.292, 0.319, 0.336 (best 0.338), and 0.376 (best 0.381) with order. */
    @ParameterizedTest
    @CsvSource({
        "8, 64, SUM, 0.285, 0.30, 3.25",
        "16, 128, SUM, 0.312, 0.328, 3.05",
        "32, 256, SUM, 0.33, 0.345, 2.9",
        "32, 256, CONCAT, 0.37, 0.39, 2.62"
    })
    void validation_accuracy_reaches_the_reports(
            int size, int units, Combine combine, double least, double most, double loss) {
        Training training =
                NextWord.training(NextWord.recipe(size, units, combine).precision(Precision.FLOAT32));
        Curve curve = Curve.of(training);
        Figures.print("Q2 (%s, %s) %s".formatted(size, units, combine), curve);
        assertThat(training.bestValue()).isBetween(least, most);
        assertThat(curve.smallest(epoch -> epoch.validation().loss())).isLessThan(loss);
    }
}
