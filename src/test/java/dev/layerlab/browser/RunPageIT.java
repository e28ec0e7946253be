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
class RunPageIT {
    private final RunService runs;
    private final SampleRuns samples;

    @Autowired
    RunPageIT(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void points_are_pushed_while_the_run_trains(Visitor visitor) {
        Run run = samples.start("Pushed", 200);
        RunPage page = RunPage.open(visitor, run.id());
        int before = page.points();
        page.hasDrawnAtLeast(before + 5);
        page.says("Epoch \\d+ of 200\\. Validation accuracy .* best .* at epoch \\d+\\..*");
        visitor.screenshot("run-running");
        page.press("Stop");
        page.isIn("stopped");
    }

    @Test
    void a_reload_and_a_second_visitor_see_the_same_curve_at_once(Visitor first, Visitor second) {
        Run run = samples.start("Shared", 6);
        RunPage page = RunPage.open(first, run.id());
        page.isIn("finished");
        page.hasDrawn(6);
        String curve = page.lossTable();
        assertThat(curve.lines()).hasSize(1 + 6);

        first.reload();
        page.hasDrawn(6);
        assertThat(page.lossTable()).isEqualTo(curve);

        RunPage link = RunPage.open(second, run.id());
        link.hasDrawn(6);
        assertThat(link.lossTable()).isEqualTo(curve);
    }

    @Test
    void a_run_pauses_goes_on_and_stops(Visitor visitor) {
        Run run = samples.start("Held", 500);
        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawnAtLeast(1);
        page.press("Pause");
        page.isIn("paused");
        int paused = runs.byId(run.id()).orElseThrow().epoch();
        page.hasDrawn(paused);
        visitor.screenshot("run-paused");

        page.press("Resume");
        page.isIn("running");
        page.hasDrawnAtLeast(paused + 1);

        page.press("Stop");
        page.isIn("stopped");
        assertThat(visitor.page().getByText("Resume")).isHidden();
    }

    @Test
    void a_diverged_run_says_so_and_offers_a_smaller_rate(Visitor visitor) {
        Run run = samples.diverging("Too fast");
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("failed");
        assertThat(visitor.page().locator(".failure")).containsText("Loss became infinite in epoch 1, first in layer ");
        assertThat(visitor.page().getByText("Clone with 1"))
                .hasAttribute("href", "compose?from=" + run.id() + "&rate=1");
        visitor.screenshot("run-failed");
    }

    @Test
    void a_new_name_is_seen_by_others_and_a_deleted_run_is_gone(Visitor visitor, Visitor other) {
        Run run = samples.start("Old name", 1);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");
        RunPage seen = RunPage.open(other, run.id());
        seen.hasTitle("Old name");
        page.rename("<b>New</b> & bold");
        page.hasTitle("<b>New</b> & bold");
        seen.hasTitle("<b>New</b> & bold");

        page.deleteAndConfirm();
        visitor.page().waitForURL(address -> address.endsWith("/"));
        assertThat(runs.byId(run.id())).isEmpty();
    }

    @Test
    void tags_and_notes_are_changed_and_others_see_it_at_once(Visitor visitor, Visitor other) {
        Run run = samples.start("Noted", 1);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");
        RunPage seen = RunPage.open(other, run.id());
        seen.isIn("finished");
        assertThat(seen.noted()).isHidden();
        page.edit("Tags", "baseline, <i>slow</i>");
        assertThat(seen.noted().locator(".tag")).hasText(new String[] {"baseline", "<i>slow</i>"});
        seen.edit("Notes", "Two hidden layers\nwould do.");
        assertThat(page.noted()).containsText("would do.");
        assertThat(page.noted().locator(".tag")).hasText(new String[] {"baseline", "<i>slow</i>"});
        visitor.screenshot("run-noted");
    }

    @Test
    void every_setting_is_told_with_the_engine_and_as_json(Visitor visitor) {
        Run run = samples.start("Settings", 1);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");
        page.choose("Settings");
        assertThat(visitor.page().locator(".settings dl")).containsText("Sgd (learning rate 0.5)");
        assertThat(visitor.page().locator(".settings dl")).containsText("float32");
        assertThat(visitor.page().locator(".settings pre")).containsText("\"batchSize\" : 500");
        page.choose("Epochs");
        assertThat(visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as CSV")))
                .isVisible();
    }

    @Test
    void layers_show_their_weights_and_say_how_they_are(Visitor visitor) {
        Run run = samples.start("Layers", 3);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");
        assertThat(visitor.page().locator("#batches")).hasAttribute("data-points", "1440");
        page.choose("Layers");
        assertThat(visitor.page().getByText("After epoch 3.")).isVisible();
        assertThat(visitor.page().locator("value-histogram").first()).containsText("Weights");
        assertThat(visitor.page().locator("value-histogram rect").first()).isAttached();
        assertThat(visitor.page()
                        .getByText("The last step moved its weights by")
                        .first())
                .isVisible();
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("run-layers");
        page.choose("Log");
        assertThat(visitor.page().locator(".log")).containsText("finished after epoch 3");
        visitor.screenshot("run-log");
    }

    @Test
    void a_finished_run_trains_on(Visitor visitor) {
        Run run = samples.start("Longer", 2);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");
        page.trainMore(3);
        page.hasDrawn(5);
        page.isIn("finished");
        page.says("Epoch 5 of 5\\..*");
    }

    @Test
    void a_run_that_is_not_there_is_a_page_with_status_404(Visitor visitor) {
        assertThat(visitor.open("/runs/xyz")).isEqualTo(404);
        assertThat(visitor.page().getByRole(AriaRole.HEADING)).hasText("There is no run xyz");
        assertThat(visitor.page().getByText("All runs")).isVisible();
        visitor.screenshot("run-missing");
    }
}
