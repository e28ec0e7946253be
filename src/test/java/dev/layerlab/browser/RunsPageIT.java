package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        runs.all().forEach(run -> runs.delete(run.id()));
        visitor.open("/");
        assertThat(visitor.page().getByText("No run yet.")).isVisible();
        visitor.screenshot("runs-empty");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Train on Sample words"))
                .click();
        visitor.page().waitForURL("**/runs/**");
        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Next word");
        runs.all().forEach(run -> runs.stop(run.id()));
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
