package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.RunService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SweepIT {
    private final RunService runs;
    private final SampleRuns samples;

    @Autowired
    SweepIT(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void lists_in_fields_become_a_grid_that_is_followed_to_its_best_run(Visitor visitor) {
        String run = samples.start("Swept", 2).id();
        RunPage.open(visitor, run).isIn("finished");
        SweepPage page = SweepPage.planned(visitor, run);
        page.list("learning rate", "0.25, 0.5, 0.5");
        page.listInLayer(2, "units", "8:16:8");
        assertThat(page.trainButton()).hasText(Pattern.compile("Train 4 runs.*"));
        assertThat(page.sentence("those listed twice are trained once")).isVisible();
        assertThat(page.sentence("1 of them was trained before")).isVisible();
        page.train(4);
        page.hasFinished(4);
        assertThat(page.heat()).hasCount(4);
        assertThat(page.lines()).hasCount(4);
        assertThat(page.sentence("with validation accuracy")).isVisible();
        assertThat(visitor.page().locator(".heat-map td.best")).hasText(Pattern.compile("★ .*"));
        everybodyCanRead(visitor, "sweep");
        visitor.reload();
        assertThat(page.heat()).hasCount(4);
        assertThat(page.cards()).hasCount(0);
        visitor.narrow();
        assertThat(page.cards()).hasCount(4);
        visitor.reload();
        assertThat(page.cards()).hasCount(4);
        assertThat(page.cards().first().locator(".best")).hasText(Pattern.compile("★ val acc \\d+\\.\\d %"));
        assertThat(page.cards().first().getByRole(AriaRole.LINK))
                .hasText(Pattern.compile("optimizer learning rate .+, layer 2 Dense units .+"));
        assertThat(page.cardsFit()).isTrue();
        visitor.wide();
        assertThat(page.cards()).hasCount(0);
        page.heat().first().click();
        visitor.page().waitForURL("**/runs/**");
    }

    @Test
    void a_browser_without_an_idle_moment_shows_every_run(Visitor visitor) {
        String run = samples.start("Busy", 1).id();
        SweepPage page = SweepPage.planned(visitor, run);
        page.list("batch size", "10, 20, 30, 40, 50");
        page.train(5);
        page.hasFinished(5);
        visitor.isNeverIdle();
        visitor.reload();
        assertThat(page.rows()).hasCount(5);
        visitor.narrow();
        assertThat(page.cards()).hasCount(5);
        visitor.reload();
        assertThat(page.cards()).hasCount(5);
    }

    @Test
    void seeds_are_one_mean_in_a_band(Visitor visitor) {
        String run = samples.start("Seeded", 3).id();
        SweepPage page = SweepPage.planned(visitor, run);
        page.list("seed", "1:3:1");
        page.train(3);
        page.hasFinished(3);
        assertThat(page.bands()).hasCount(1);
        visitor.screenshot("sweep-seeds");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare the best 3"))
                .click();
        ComparePage.in(visitor).isTitled("Compare 3 runs");
    }

    @Test
    void sweeps_that_were_started_are_found_again(Visitor visitor) {
        String run = samples.start("Found", 1).id();
        SweepPage page = SweepPage.planned(visitor, run);
        page.list("batch size", "10, 20");
        page.train(2);
        String address = visitor.page().url();
        visitor.open("/sweep");
        assertThat(page.sentence("A sweep repeats a run with other numbers")).isVisible();
        assertThat(visitor.page().locator("main li").first())
                .hasText(Pattern.compile("Found: batch size · (just now|\\d min ago)"));
        everybodyCanRead(visitor, "sweep-list");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Found: batch size"))
                .first()
                .click();
        visitor.page().waitForURL(address);
    }

    @Test
    void a_sweep_is_stopped_as_a_whole_and_others_see_it(Visitor visitor, Visitor other) {
        SweepPage page = SweepPage.planned(visitor, samples.start("Stopped", 1).id());
        page.list("epochs", "1, 5000, 5001, 5002, 5003");
        page.train(5);
        SweepPage colleague = SweepPage.open(other, visitor.page().url());
        page.stands("1 of 5 runs finished");
        assertThat(page.timeLeft()).isVisible(RunPage.PATIENTLY);

        SweepPage.answer(page.stopping(), "Cancel");
        assertThat(page.stopButton()).isEnabled();
        Locator dialog = page.stopping();
        assertThat(dialog).containsText("keep");
        assertThat(dialog).containsText("1 that has ended stays as it is.");
        new Looks(visitor).at("sweep-stopping");
        SweepPage.answer(dialog, "Stop all");

        page.stands("1 of 5 runs finished, 4 stopped.");
        assertThat(page.stopButton()).isHidden();
        assertThat(page.timeLeft()).isHidden();
        colleague.stands("1 of 5 runs finished, 4 stopped.");
        assertThat(colleague.stopButton()).isHidden();
    }

    @Test
    void a_sweep_whose_runs_are_all_deleted_is_gone_from_its_page_and_the_list(Visitor visitor) {
        SweepPage page = SweepPage.planned(visitor, samples.start("Gone", 1).id());
        page.list("batch size", "10, 20");
        page.train(2);
        page.hasFinished(2);
        runs.all().stream().filter(run -> run.name().startsWith("Gone, ")).forEach(run -> runs.delete(run.id()));

        assertThat(page.sentence("There is no sweep")).isVisible(RunPage.PATIENTLY);
        visitor.open("/sweep");
        assertThat(page.sentence("A sweep repeats a run with other numbers")).isVisible();
        assertThat(page.sentence("Gone: batch size")).hasCount(0);
    }

    private static void everybodyCanRead(Visitor visitor, String name) {
        assertThat(visitor.graveFindings()).as(name).isEmpty();
        visitor.screenshot(name + "-1280-light");
        visitor.goesDark();
        assertThat(visitor.graveFindings()).as(name + ", dark").isEmpty();
        visitor.narrow();
        assertThat(visitor.graveFindings()).as(name + ", narrow").isEmpty();
        visitor.screenshot(name + "-400-dark");
        assertThat((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits into 400 pixels")
                .isTrue();
        visitor.wide();
    }
}
