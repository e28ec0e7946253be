package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.conversion.TextOptions;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known about a data set is seen where its runs are, and the other way round. */
@BrowserTest
class DataInRunsIT {
    private final RunService runs;
    private final DatasetService datasets;
    private final SampleRuns samples;

    @Autowired
    DataInRunsIT(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.datasets = datasets;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void the_baseline_stands_on_the_accuracy_chart_and_the_reading_among_the_settings(Visitor visitor) {
        Run run = samples.start("With a baseline", 3);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");

        assertThat(visitor.page().locator("#accuracy")).containsText("most frequent answer");
        assertThat(visitor.page().locator("#loss")).not().containsText("most frequent answer");
        visitor.screenshot("run-baseline");
        page.choose("Settings");
        Locator settings = visitor.page().locator(".settings");
        assertThat(settings).containsText("as it was understood");
        assertThat(settings).containsText("train x: trainx");
        visitor.screenshot("run-reading");
    }

    @Test
    void a_data_set_is_deleted_with_its_runs_only_when_that_is_said(Visitor visitor) throws IOException {
        String id = ownData();
        Run run = samples.on(id, "On my own text", 2);
        RunPage.open(visitor, run.id()).isIn("finished");

        visitor.open("/data/" + id);
        Page page = visitor.page();
        assertThat(page.locator(".run-links")).containsText("1 run uses it");
        assertThat(page.locator(".run-links").getByRole(AriaRole.LINK)).hasText("On my own text");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete"))
                .click();
        assertThat(page.getByText("1 run needs it")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete with its run"))
                .click();

        assertThat(page).hasURL(Pattern.compile("/data$"));
        assertThat(datasets.byId(id)).isEmpty();
        assertThat(runs.byId(run.id())).isEmpty();
    }

    private String ownData() throws IOException {
        String text = "once there was a cat who had a hat . ".repeat(60);
        try (var incoming = datasets.incoming("own.txt", new TextOptions())) {
            return datasets.add(
                            incoming.write(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), "Own text")
                    .id();
        }
    }
}
