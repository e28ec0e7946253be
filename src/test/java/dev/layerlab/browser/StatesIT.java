package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page empty, busy, done and wrong, in every size and colour: readable, nothing cut off. */
@BrowserTest
class StatesIT {
    private final RunService runs;
    private final DatasetService datasets;
    private final JdbcTemplate database;
    private final SampleRuns samples;

    @Autowired
    StatesIT(RunService runs, DatasetService datasets, JdbcTemplate database) {
        this.runs = runs;
        this.datasets = datasets;
        this.database = database;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void runs(Visitor visitor) {
        runs.all().forEach(run -> runs.delete(run.id()));
        visitor.open("/");
        assertThat(visitor.page().locator(".cards")).isVisible();
        new Looks(visitor).at("runs-empty");

        Run busy = samples.start("Under way", 5000);
        samples.diverging("Too fast");
        visitor.open("/");
        assertThat(visitor.page().getByText(Pattern.compile("diverged at epoch")))
                .isVisible(RunPage.PATIENTLY);
        new Looks(visitor).at("runs-busy-and-failed");
        runs.stop(busy.id());
        assertThat(visitor.page().getByText("■ stopped")).isVisible(RunPage.PATIENTLY);
        new Looks(visitor).at("runs-done");
    }

    @Test
    void a_run(Visitor visitor) {
        Looks looks = new Looks(visitor);
        Run run = samples.start("Looked at", 5000);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("running");
        page.hasDrawnAtLeast(3);
        looks.at("run-busy");
        page.press("Pause");
        page.isIn("paused");
        looks.at("run-paused");
        page.press("Stop");
        page.isIn("stopped");
        looks.at("run-done");
        for (String tab : new String[] {"Layers", "Mistakes", "Predict", "Settings", "Epochs", "Log"}) {
            page.choose(tab);
            looks.at("run-" + tab.toLowerCase());
        }
        RunPage.open(visitor, samples.diverging("Too fast").id()).isIn("failed");
        looks.at("run-failed");
        visitor.open("/runs/xyz");
        looks.at("run-missing");
    }

    @Test
    void compare(Visitor visitor) {
        Looks looks = new Looks(visitor);
        Run one = samples.start("One", 3);
        Run two = samples.start("Two", 4);
        RunPage.open(visitor, two.id()).isIn("finished");
        ComparePage.open(visitor, "runs=%s,%s,gone".formatted(one.id(), two.id()))
                .hasDrawn(4);
        looks.at("compare-done-and-missing");
        visitor.open("/compare");
        looks.at("compare-empty");
    }

    @Test
    void predict(Visitor visitor) {
        Looks looks = new Looks(visitor);
        Run run = samples.start("Asked", 2);
        RunPage.open(visitor, run.id()).isIn("finished");
        visitor.open("/predict/" + run.id() + "?w=i&w=do&w=not");
        assertThat(visitor.page().locator(".candidates")).isVisible();
        looks.at("predict-done");
        visitor.open("/predict/" + run.id() + "?w=zebra&w=do&w=not");
        assertThat(visitor.page().getByText("is not among the").first()).isVisible();
        looks.at("predict-unknown-word");
        visitor.open("/predict/xyz");
        looks.at("predict-missing");
    }

    @Test
    void a_sweep(Visitor visitor) {
        Looks looks = new Looks(visitor);
        database.update("delete from sweep"); // those of earlier tests
        visitor.open("/sweep");
        assertThat(visitor.page().getByText("A sweep repeats a run with other numbers"))
                .isVisible();
        assertThat(visitor.page().getByText("Started so far")).hasCount(0);
        looks.at("sweep-empty");
        SweepPage page = SweepPage.planned(visitor, samples.start("Swept", 1).id());
        looks.at("sweep-plan");
        page.list("batch size", "ten");
        assertThat(page.trainButton()).isDisabled();
        looks.at("sweep-wrong");
        page.list("batch size", "400, 500");
        page.train(2);
        page.hasFinished(2);
        looks.at("sweep-done");
    }

    @Test
    void data_sets(Visitor visitor) {
        Looks looks = new Looks(visitor);
        visitor.open("/data");
        assertThat(visitor.page().getByText("Sample words").first()).isVisible();
        looks.at("data-done");
        var notes = new FilePayload("notes.h5", "application/octet-stream", "no HDF5".getBytes(UTF_8));
        visitor.page().route("**/VAADIN/dynamic/**", StatesIT::hold);
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(notes);
        assertThat(visitor.page().locator("vaadin-upload-file")).isVisible();
        looks.at("data-uploading");
        visitor.page().unrouteAll();
        visitor.open("/data");
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(notes);
        assertThat(visitor.page().locator(".refusal").first()).containsText("'notes.h5' could not be read");
        looks.at("data-refused");
        for (var dataset : datasets.all()) {
            visitor.open("/data/" + dataset.id());
            assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            looks.at("dataset-" + dataset.name().toLowerCase().replace(' ', '-'));
        }
        visitor.open("/data/xyz");
        looks.at("dataset-missing");
    }

    /** Never answers: the upload stays on its way. */
    private static void hold(Route route) {}

    @Test
    void compose(Visitor visitor) {
        Looks looks = new Looks(visitor);
        visitor.open("/compose?from=" + samples.start("Taken up", 1).id());
        var train = visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Train").setExact(true));
        assertThat(train).isEnabled();
        looks.at("compose-done");
        visitor.page().locator(".layer-card").nth(1).getByLabel("units").fill("0");
        assertThat(train).isDisabled();
        looks.at("compose-wrong");
    }
}
