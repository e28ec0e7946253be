package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.Figures;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CompareIT {
    private final RunService runs;
    private final SampleRuns samples;

    @Autowired
    CompareIT(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void selected_runs_are_laid_over_each_other_and_differ_in_the_table(Visitor visitor) {
        runs.all().forEach(run -> runs.delete(run.id()));
        samples.start("Left", 4);
        samples.start("Right", 6);
        RunListPage list = RunListPage.open(visitor);
        list.select("Left");
        list.select("Right");
        list.press("Compare");
        ComparePage page = ComparePage.in(visitor);
        page.isTitled("Compare 2 runs");
        page.hasDrawn(6);
        page.showsChart("Validation loss");
        assertThat(page.legend()).hasText(new Pattern[] {Pattern.compile("A Left .*"), Pattern.compile("B Right .*")});
        assertThat(page.line("epochs")).hasText("epochs46");
        assertThat(page.line("batch size")).hasCount(0);
        assertThat(page.line("best val acc"))
                .hasText(Pattern.compile("best val acc\\d+\\.\\d % @\\d\\d+\\.\\d % @\\d"));
        page.showAllSettings();
        assertThat(page.line("batch size")).hasText("batch size500500");
        visitor.screenshot("compare");
    }

    @Test
    void a_name_is_text_in_the_chart_too(Visitor visitor) {
        Run run = samples.start("<img src onerror=hurt=1>", 3);
        RunPage.open(visitor, run.id()).isIn("finished");
        ComparePage page = ComparePage.open(visitor, "runs=" + run.id());
        page.hasDrawn(3);
        var plot = visitor.page().locator("#compared .plot").boundingBox();
        var told = visitor.page().locator("#compared .pointed");
        var step = new AtomicInteger();
        visitor.page().waitForCondition(() -> {
            visitor.page().mouse().move(plot.x + plot.width / 2 + step.incrementAndGet() % 100, plot.y + 100);
            return told.innerText().contains("<img src onerror=hurt=1>");
        });
        assertThat(visitor.page().evaluate("() => window.hurt")).isNull();
    }

    @Test
    void the_link_restores_the_whole_view(Visitor visitor, Visitor other) {
        Run one = samples.start("One", 3);
        Run two = samples.start("Two", 3);
        ComparePage page = ComparePage.open(visitor, "runs=" + one.id() + "," + two.id());
        page.hasDrawn(3);
        page.choose("Series", "accuracy");
        page.showsChart("Validation accuracy");
        page.choose("Part", "train");
        page.showsChart("Training accuracy");
        page.hasDrawn(3);
        page.log().check();
        page.showAllSettings();
        Stream.of("series=accuracy", "part=train", "log=1", "all=1").forEach(page::hasAddress);
        other.page().navigate(page.copiedLink());
        ComparePage there = ComparePage.in(other);
        there.showsChart("Training accuracy");
        there.hasDrawn(3);
        assertThat(there.log()).isChecked();
        assertThat(there.line("batch size")).isVisible();
    }

    @Test
    void curves_and_figures_grow_while_a_run_trains(Visitor visitor) {
        Run done = samples.start("Done", 1);
        Run longer = samples.start("Long", 200);
        ComparePage page = ComparePage.open(visitor, "runs=" + done.id() + "," + longer.id());
        assertThat(page.line("state")).hasText(Pattern.compile(".*running"));
        visitor.page().waitForFunction("() => Number(document.querySelector('#compared')?.dataset.points) >= 3");
        runs.stop(longer.id());
        assertThat(page.line("state")).hasText(Pattern.compile(".*stopped"));
    }

    /** The second of three keeps its colour and letter when the first is gone. */
    @Test
    void a_colour_stays_with_its_run_and_a_missing_one_is_named(Visitor visitor) {
        Run run = samples.start("Left over", 2);
        ComparePage page = ComparePage.open(visitor, "runs=gone," + run.id());
        assertThat(visitor.page().getByText("There is no run gone: it may have been deleted."))
                .isVisible();
        page.hasDrawn(2);
        assertThat(page.legend()).hasText(Pattern.compile("B Left over.*"));
    }

    /** A run has a line from its second epoch on, before that a dot: both have come that far once there are two lines. */
    @Test
    void lines_of_one_part_differ_in_their_dashes_too(Visitor visitor) {
        Run one = samples.start("Solid", 2);
        Run two = samples.start("Dashed", 2);
        ComparePage page = ComparePage.open(visitor, "runs=" + one.id() + "," + two.id());
        Locator lines = page.legend().locator("line");
        assertThat(lines).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(RunPage.PATIENCE));
        Object dashes = lines.evaluateAll("lines => lines.map(line => line.getAttribute('stroke-dasharray'))");
        assertThat(dashes)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    /** What the table says of a run stands in the legend too where its last epoch is its best. */
    @Test
    void legend_and_table_write_a_figure_alike(Visitor visitor) {
        Run run = samples.start("Figures", 1);
        RunPage.open(visitor, run.id()).isIn("finished");
        ComparePage page = ComparePage.open(visitor, "runs=" + run.id());
        page.hasDrawn(1);
        String figure = Figures.number(runs.epochs(run.id()).getFirst().valLoss());
        assertThat(page.legend()).hasText("A Figures " + figure);
        assertThat(page.line("best val loss")).hasText("best val loss" + figure + " @1");
    }

    /** On a telephone; the names of more lie under the edge, and their runs' names stay beside them when they scroll. */
    @Test
    void three_runs_fit_beside_each_other_on_a_narrow_screen(Visitor visitor) {
        String three = Stream.of(
                        "Next word (32, 256), first", "Next word (16, 128), second", "Next word (8, 64), third")
                .map(name -> samples.start(name, 1).id())
                .collect(Collectors.joining(","));
        visitor.narrow();
        ComparePage page = ComparePage.open(visitor, "runs=" + three);
        page.hasDrawn(1);
        assertThat(page.legend())
                .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(RunPage.PATIENCE)); // all have ended
        assertThat(page.line("best val acc").locator("td")).hasCount(3);
        Object cut =
                visitor.page().locator(".compare-table").evaluate("table => table.scrollWidth - table.clientWidth");
        visitor.screenshot("compare-narrow");
        assertThat(cut).isEqualTo(0);
    }

    @Test
    void without_runs_it_says_what_to_do(Visitor visitor) {
        visitor.open("/compare");
        assertThat(visitor.page().getByText("Select two or more runs in the list"))
                .isVisible();
        assertThat(visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to the runs")))
                .isVisible();
        visitor.screenshot("compare-empty");
    }
}
