package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetService;
import dev.layerlab.run.RunService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RunListIT {
    private final RunService runs;
    private final SampleRuns samples;

    @Autowired
    RunListIT(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.samples = new SampleRuns(runs, datasets);
    }

    @BeforeEach
    void startThreeRuns() {
        runs.all().forEach(run -> runs.delete(run.id()));
        samples.start("Able", 3);
        samples.start("Baker", 3);
        samples.start("Charlie", 3);
    }

    @Test
    void a_name_tags_and_notes_are_kept_and_found(Visitor visitor) {
        RunListPage page = RunListPage.open(visitor);
        page.edit("Baker", "Bread", "crusty, warm", "Rose well");
        assertThat(page.line("Bread")).containsText("crusty");
        assertThat(page.line("Bread")).containsText("Rose well");
        page.search("warm");
        page.showsNot("Able");
        page.shows("Bread");
        visitor.screenshot("runs-tags");
    }

    @Test
    void archiving_can_be_undone(Visitor visitor) {
        RunListPage page = RunListPage.open(visitor);
        page.select("Able");
        page.select("Charlie");
        assertThat(visitor.page().getByText("2 selected")).isVisible();
        visitor.screenshot("runs-selected");
        page.press("Archive");
        page.showsNot("Able");
        page.showsNot("Charlie");
        page.shows("Baker");
        page.press("Undo");
        page.shows("Able");
        page.shows("Charlie");
    }

    @Test
    void archived_runs_are_shown_on_demand_and_taken_back(Visitor visitor) {
        RunListPage page = RunListPage.open(visitor);
        page.select("Able");
        page.press("Archive");
        page.showsNot("Able");
        page.showArchived();
        page.shows("Able");
        page.select("Able");
        page.press("Take back from the archive");
        assertThat(page.line("Able")).not().containsText("archived");
    }

    @Test
    void deleting_asks_first(Visitor visitor) {
        RunListPage page = RunListPage.open(visitor);
        page.select("Baker");
        page.press("Delete");
        page.confirm("Delete");
        page.showsNot("Baker");
        page.shows("Able");
        assertThat(runs.all()).hasSize(2);
    }

    /** As happens while runs train: the lines that come were sent before the server heard of the tick. */
    @Test
    void a_tick_outlives_lines_that_were_under_way(Visitor visitor) {
        RunListPage page = RunListPage.open(visitor);
        page.tickWhileLinesAreUnderWay("Baker");
        page.isSelected("Baker");
        assertThat(visitor.page().getByText("1 selected")).isVisible();
    }

    @Test
    void the_list_is_narrowed_by_state_and_data_set_and_says_when_nothing_is_left(Visitor visitor) {
        RunListPage page = RunListPage.open(visitor);
        page.choose("State", "paused");
        assertThat(visitor.page().getByText("No run passes.")).isVisible();
        page.choose("State", "any state");
        page.choose("Data set", "Sample words");
        page.shows("Able");
        page.choose("Data set", "Sample pictures");
        assertThat(visitor.page().getByText("No run passes.")).isVisible();
    }

    @Test
    void a_telephone_cuts_nothing_off(Visitor visitor) {
        visitor.narrow();
        RunListPage page = RunListPage.open(visitor);
        page.shows("Able");
        Object cut = visitor.page().evaluate("""
                () => [...document.querySelectorAll('.run-line, .run-line *')]
                    .filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline'
                        || part.getBoundingClientRect().right > innerWidth)
                    .map(part => part.className)""");
        assertThat((Iterable<?>) cut).isEmpty();
        visitor.screenshot("runs-400");
    }

    @Test
    void the_keyboard_alone_selects_a_run_and_opens_it(Visitor visitor) {
        RunListPage page = RunListPage.open(visitor);
        page.shows("Charlie");
        var keyboard = visitor.page().keyboard();
        visitor.page().getByLabel("archived").focus();
        keyboard.press("Tab"); // New run
        keyboard.press("Tab"); // the list
        keyboard.press("Space");
        assertThat(visitor.page().getByText("1 selected")).isVisible();
        keyboard.press("ArrowRight");
        keyboard.press("Enter");
        keyboard.press("Enter");
        visitor.page().waitForURL("**/runs/**");
    }
}
