package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class MistakesIT {
    private final RunService runs;
    private final SampleRuns samples;

    @Autowired
    MistakesIT(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void pictures_have_a_matrix_the_wrong_ones_and_the_first_layer(Visitor visitor) {
        MistakesPage page = ofPictures(visitor);
        assertThat(page.summary())
                .hasText(Pattern.compile("\\d+ of 400 test rows wrong, .* Weights of epoch 4, the best\\."));
        int wrong = page.count(0, 1) + page.count(1, 0);
        assertThat(page.count(0, 0) + page.count(1, 1) + wrong).isEqualTo(400);
        assertThat(page.summary()).containsText(wrong + " of 400");
        assertThat(page.wrong()).hasCount(Math.min(48, wrong));
        assertThat(page.wrongPictures()).hasCount(Math.min(48, wrong));
        assertThat(page.units()).hasCount(6);
    }

    @Test
    void words_have_their_most_frequent_confusions_and_the_lines_that_went_wrong(Visitor visitor) {
        Run run = samples.start("Words with mistakes", 2);
        RunPage.open(visitor, run.id()).isIn("finished");
        MistakesPage page = MistakesPage.open(visitor, run.id());
        assertThat(page.summary()).containsText("15,000 validation rows wrong");
        assertThat(page.confusions()).hasCount(30);
        assertThat(page.confusions().first()).hasText(Pattern.compile("\\S+ → \\S+ *[\\d,]+ times"));
        assertThat(page.wrong().first()).hasText(Pattern.compile("\\S+ \\S+ \\S+ → \\S+, said \\S+ \\([\\d.]+ %\\)"));
        visitor.screenshot("mistakes-words");

        page.rowsOf("test");
        EpochRow best = runs.epochs(run.id())
                .get(runs.byId(run.id()).orElseThrow().best().epoch() - 1);
        assertThat(page.summary())
                .containsText("15,000 test rows wrong, %.1f %% right".formatted(100 * best.testAccuracy()));
    }

    @Test
    void before_the_first_epoch_the_tab_says_when_it_comes_and_then_it_comes_by_itself(Visitor visitor) {
        int workers = Runtime.getRuntime().availableProcessors();
        List<Run> busy = IntStream.range(0, workers)
                .mapToObj(i -> samples.start("Before " + i, 10_000))
                .toList();
        Run run = samples.startOnPictures("Waiting", 300);
        MistakesPage page = MistakesPage.open(visitor, run.id());
        assertThat(page.summary()).hasText("The mistakes come with the weights of the first epoch.");
        visitor.screenshot("mistakes-waiting");

        busy.forEach(before -> runs.stop(before.id()));
        assertThat(page.summary())
                .containsText(
                        "Weights of epoch 300, the best.",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(RunPage.PATIENCE));
        page.lookAgain();
        assertThat(page.summary()).containsText("Weights of epoch 300, the best.");
    }

    @Test
    void axe_has_no_grave_finding_and_a_telephone_has_room(Visitor visitor) {
        MistakesPage page = ofPictures(visitor);
        assertThat(page.units()).hasCount(6);
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("mistakes-1280-light");
        visitor.goesDark();
        assertThat(visitor.graveFindings()).as("dark").isEmpty();
        visitor.screenshot("mistakes-1280-dark");
        visitor.narrow();
        assertThat(visitor.graveFindings()).as("narrow").isEmpty();
        visitor.screenshot("mistakes-400-dark");
        assertThat((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private MistakesPage ofPictures(Visitor visitor) {
        Run run = samples.startOnPictures("Pictures with mistakes", 4);
        RunPage.open(visitor, run.id()).isIn("finished");
        return MistakesPage.open(visitor, run.id());
    }
}
