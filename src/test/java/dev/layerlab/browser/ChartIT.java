package dev.layerlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunFeed;
import dev.layerlab.run.RunService;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ChartIT {
    private static final Logger LOG = LoggerFactory.getLogger(ChartIT.class);

    private final RunFeed feed;
    private final SampleRuns samples;

    @Autowired
    ChartIT(RunService runs, DatasetService datasets, RunFeed feed) {
        this.feed = feed;
        this.samples = new SampleRuns(runs, datasets);
    }

    /** 10,000 epochs with one spike up, one down and one gap: few points are drawn, these three among them. */
    @Test
    void a_long_curve_is_thinned_but_keeps_its_extremes_and_gaps(Visitor visitor) {
        Run run = samples.start("Long curve", 1);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");
        page.hasDrawn(1);
        visitor.page().evaluate("""
                () => {
                  const points = Array.from({ length: 10000 }, (_, i) => [i + 1, 5 + Math.sin(i / 500)]);
                  points[3333][1] = 99;
                  points[6666][1] = -7;
                  points[8000][1] = null;
                  return document.querySelector('#loss').addAll({ train: points }, {});
                }""");
        List<?> drawn = (List<?>) visitor.page().waitForFunction("""
                        () => {
                          const drawn = document.querySelector('#loss').drawn.globals.series[0];
                          return drawn?.length > 1 && drawn;
                        }""").jsonValue();
        assertThat(drawn.size()).isBetween(100, 500);
        assertThat(drawn.stream().map(String::valueOf)).contains("99", "-7", "null");
        assertThat(visitor.page().locator("#loss").getAttribute("data-points")).isEqualTo("10000");
    }

    /** y = 0, 1, 0, 1, ...: with weight 0.5 the running mean of the first three is (0 + 1/2 + 0) / (1 + 1/2 + 1/4) etc. */
    @Test
    void smoothing_draws_the_running_mean_and_leaves_the_table_as_it_is(Visitor visitor) {
        RunPage page = drawnOnce(visitor, "Smoothed", "[1, 0], [2, 1], [3, 0]");
        visitor.page().locator("#loss").getByLabel("smooth").fill("0.5");
        visitor.page().keyboard().press("Tab");
        visitor.page().waitForFunction("""
                () => {
                  const drawn = document.querySelector('#loss').drawn.globals.series[0];
                  return Math.abs(drawn[1] - 2 / 3) < 1e-9 && Math.abs(drawn[2] - 2 / 7) < 1e-9;
                }""");
        assertThat(page.lossTable()).contains("2\t1.000").doesNotContain("0.667");
    }

    @Test
    void points_that_come_while_another_tab_is_shown_are_drawn_when_the_chart_is_seen_again(Visitor visitor) {
        RunPage page = drawnOnce(visitor, "Hidden", "[1, 0], [2, 1]");
        visitor.page().waitForFunction(drawn(2));
        page.choose("Layers");
        visitor.page().waitForFunction("() => document.querySelector('#loss .plot').clientWidth === 0");
        visitor.page().evaluate("() => document.querySelector('#loss').addAll({ train: [[3, 5]] }, {})");
        assertThat(visitor.page().evaluate(drawn(2))).isEqualTo(true);
        page.choose("Charts");
        visitor.page().waitForFunction(drawn(3));
    }

    /** A browser gives a hidden page no frames. */
    @Test
    void points_that_come_while_the_browser_shows_another_page_are_drawn_at_once(Visitor visitor) {
        drawnOnce(visitor, "In the background", "[1, 0], [2, 1]");
        visitor.page().waitForFunction(drawn(2));
        visitor.page().evaluate("""
                () => {
                  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
                  window.requestAnimationFrame = () => 0;
                  void document.querySelector('#loss').addAll({ train: [[3, 5]] }, {});
                }""");
        visitor.page().waitForFunction(drawn(3), null, new Page.WaitForFunctionOptions().setPollingInterval(50));
    }

    private static String drawn(int points) {
        return "() => document.querySelector('#loss').drawn.globals.series[0]?.length === " + points;
    }

    /** Before there is a line, a dot of ten pixels, told apart by its shape as lines are by their dashes. */
    @Test
    void a_single_point_is_a_large_dot_until_a_line_leads_to_it(Visitor visitor) {
        drawnOnce(visitor, "One epoch", "[1, 5]");
        visitor.page().waitForFunction("""
                () => [...document.querySelectorAll('#loss .apexcharts-marker')]
                    .some(dot => dot.getBoundingClientRect().width >= 9)""");
        visitor.screenshot("chart-single-point");
        visitor.page().evaluate("() => document.querySelector('#loss').addAll({ train: [[2, 4]] }, {})");
        visitor.page().waitForFunction("""
                () => [...document.querySelectorAll('#loss .apexcharts-marker')]
                    .every(dot => dot.getBoundingClientRect().width < 3)""");
    }

    @Test
    void a_dragged_span_is_shown_and_all_comes_back(Visitor visitor) {
        drawnOnce(visitor, "Zoomed", "...Array.from({ length: 100 }, (_, i) => [i + 1, i])");
        visitor.page().waitForFunction("() => document.querySelector('#loss').drawn.globals.maxX === 100");
        var plot = visitor.page().locator("#loss .plot").boundingBox();
        visitor.page().mouse().move(plot.x + plot.width * 0.5, plot.y + 50);
        visitor.page().mouse().down();
        visitor.page().mouse().move(plot.x + plot.width * 0.6, plot.y + 50);
        visitor.page().mouse().move(plot.x + plot.width * 0.8, plot.y + 50);
        visitor.page().mouse().up();
        visitor.page()
                .waitForFunction("() => document.querySelector('#loss').drawn.globals.minX >= 30"
                        + " && document.querySelector('#loss').drawn.globals.maxX <= 90");
        visitor.screenshot("chart-zoomed");
        visitor.page().locator("#loss").getByLabel("epochs").selectOption("all");
        visitor.page().waitForFunction("() => document.querySelector('#loss').drawn.globals.minX === 0");
    }

    @Test
    void a_chart_is_saved_as_svg_and_png(Visitor visitor) throws Exception {
        drawnOnce(visitor, "Saved", "[1, 0], [2, 1]");
        String svg = Files.readString(saved(visitor, "SVG", "Saved loss.svg"));
        assertThat(svg).startsWith("<svg").contains(">Loss<", "train", "apexcharts-line-series");
        byte[] png = Files.readAllBytes(saved(visitor, "PNG", "Saved loss.png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isGreaterThan(600);
        Files.write(Path.of("target", "screens", "chart-saved.png"), png);
    }

    private static Path saved(Visitor visitor, String format, String name) {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .locator("#loss")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(format))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return download.path();
    }

    /** A finished run's page whose loss chart has been given these training points. */
    private RunPage drawnOnce(Visitor visitor, String name, String points) {
        Run run = samples.start(name, 1);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");
        page.hasDrawn(1);
        // the last that comes by itself, and is looked for in the background: no drawing may begin during a drag
        PlaywrightAssertions.assertThat(visitor.page().locator("#accuracy")).containsText("most frequent answer");
        visitor.page().evaluate("() => document.querySelector('#loss').clear()");
        visitor.page().evaluate("() => document.querySelector('#loss').addAll({ train: [%s] }, {})".formatted(points));
        return page;
    }

    @Test
    void a_point_that_comes_again_takes_the_place_of_the_old_one(Visitor visitor) {
        Run run = samples.start("Twice", 1);
        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawn(1);
        visitor.page().evaluate("() => document.querySelector('#loss').addAll({ train: [[1, 42.5]] }, {})");
        page.hasDrawn(1);
        assertThat(page.lossTable()).contains("42.5");
    }

    /** From the moment an epoch is stored to the changed chart; server and browser share this machine's clock. */
    @Test
    void a_stored_epoch_is_drawn_within_half_a_second(Visitor visitor) {
        Run run = samples.start("Timed", 100);
        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawnAtLeast(1);
        List<Long> delays = Delays.of(page, visitor.page(), feed, run.id(), 20);
        page.press("Stop");
        LOG.info("milliseconds from a stored epoch to its drawn point: {}", delays);
        assertThat(delays.get(delays.size() / 2)).isLessThanOrEqualTo(500);
    }
}
