package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RunsPageIT {
    private final RunService runs;
    private final SampleRuns samples;

    @Autowired
    RunsPageIT(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void without_runs_one_click_starts_an_example(Visitor visitor) {
        RunsPage page = withoutRuns(visitor);
        assertThat(page.cards())
                .hasText(new String[] {"Predict the fourth word", "Cat-or-car style pictures", "Overfit 50 samples"});
        assertThat(page.card("Predict the fourth word")).containsText("any model of three words can reach: 35.0 %.");
        visitor.screenshot("runs-empty");

        page.start("Train the next-word demo");
        page.hasStarted("Next word");
    }

    @Test
    void the_word_card_brings_a_deleted_sample_back(Visitor visitor) {
        RunsPage page = withoutRuns(visitor);
        samples.deleteWords();
        page.start("Train the next-word demo");
        page.hasStarted("Next word");
    }

    @Test
    void fifty_samples_are_learned_by_heart(Visitor visitor) {
        withoutRuns(visitor).start("Train the overfitting demo");
        RunPage run = RunPage.in(visitor);
        run.isIn("finished");
        run.hasTitle("Overfit");
        assertThat(samples.lastTrainAccuracy("Overfit")).isEqualTo(1);
    }

    /** Runs end before their data go: other tests may have left some. */
    private RunsPage withoutRuns(Visitor visitor) {
        runs.all().forEach(run -> runs.delete(run.id()));
        return RunsPage.open(visitor);
    }

    @Test
    void a_run_started_by_somebody_else_appears_by_itself(Visitor visitor) {
        samples.start("There before", 1);
        visitor.open("/");
        assertThat(visitor.page().getByText("There before")).isVisible();
        samples.start("Came later", 1);
        assertThat(visitor.page().getByText("Came later")).isVisible();
    }

    @Test
    void search_finds_by_name_and_leads_to_the_run(Visitor visitor) {
        Run wanted = samples.start("Needle", 1);
        samples.start("Haystack", 1);
        visitor.open("/");
        visitor.page().getByLabel("Search runs").fill("needle");
        assertThat(visitor.page().getByText("Haystack")).isHidden();
        visitor.screenshot("runs");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Needle"))
                .first() // a grid keeps the cells that it has just taken out of sight
                .click();
        visitor.page().waitForURL("**/runs/" + wanted.id());
    }
}
