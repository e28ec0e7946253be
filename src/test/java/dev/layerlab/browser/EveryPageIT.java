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
class EveryPageIT {
    private final SampleRuns samples;

    @Autowired
    EveryPageIT(RunService runs, DatasetService datasets) {
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void axe_has_no_grave_finding_wide_narrow_light_or_dark(Visitor visitor) {
        Run run = samples.start("Looked at", 3);
        RunPage.open(visitor, run.id()).isIn("finished");
        looks(visitor, "/", "runs");
        looks(visitor, "/runs/" + run.id(), "run");
        looks(visitor, "/predict/" + run.id() + "?w=i&w=do&w=not", "predict");
        looks(visitor, "/compare?runs=" + run.id() + ",gone", "compare");
        looks(visitor, "/nowhere", "missing");
    }

    private void looks(Visitor visitor, String address, String name) {
        visitor.wide();
        visitor.goesLight();
        visitor.open(address);
        assertThat(visitor.page().locator("h1")).isVisible();
        assertThat(visitor.graveFindings()).as(name).isEmpty();
        visitor.screenshot(name + "-1280-light");
        visitor.goesDark();
        assertThat(visitor.graveFindings()).as(name + ", dark").isEmpty();
        visitor.screenshot(name + "-1280-dark");
        visitor.narrow();
        assertThat(visitor.graveFindings()).as(name + ", narrow").isEmpty();
        visitor.screenshot(name + "-400-dark");
        assertThat((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits into 400 pixels")
                .isTrue();
    }

    @Test
    void the_bar_is_at_the_bottom_of_a_telephone(Visitor visitor) {
        visitor.open("/");
        var bar = visitor.page().locator("header");
        assertThat(bar.boundingBox().y).isZero();
        visitor.narrow();
        assertThat(bar.boundingBox().y + bar.boundingBox().height).isEqualTo(800);
    }

    @Test
    void a_question_mark_lists_the_keys_but_not_while_typing(Visitor visitor) {
        Run run = samples.start("Keys", 1);
        visitor.open("/predict/" + run.id());
        PredictPage.in(visitor).word(1).click();
        visitor.page().keyboard().type("?");
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isHidden();
        visitor.page().keyboard().press("Escape");
        visitor.page().locator("h1").click();
        visitor.page().keyboard().type("?");
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).containsText("append that candidate");
        visitor.screenshot("keys");
    }

    @Test
    void titles_say_which_page_it_is(Visitor visitor) {
        Run run = samples.start("Named", 1);
        visitor.open("/");
        assertThat(visitor.page()).hasTitle("Runs · Layerlab");
        visitor.open("/runs/" + run.id());
        assertThat(visitor.page()).hasTitle("Named · Layerlab");
        visitor.open("/predict/" + run.id());
        assertThat(visitor.page()).hasTitle("Named · Predict · Layerlab");
    }

    @Test
    void an_unknown_address_is_a_page_with_status_404(Visitor visitor) {
        assertThat(visitor.open("/nowhere")).isEqualTo(404);
        assertThat(visitor.page().getByRole(AriaRole.HEADING)).hasText("There is no page /nowhere");
        assertThat(visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All data sets")))
                .isVisible();
    }

    @Test
    void our_own_files_are_asked_for_again_each_time(Visitor visitor) {
        var answer = visitor.page().request().get(visitor.address("/layerlab/line-chart.js"));
        assertThat(answer.headers()).containsEntry("cache-control", "no-cache");
    }
}
