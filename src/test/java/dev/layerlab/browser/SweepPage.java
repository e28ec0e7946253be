package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a visitor does and sees on {@code /sweep}, where a sweep is planned, and on {@code /sweeps/{id}}. */
final class SweepPage {
    private final Page page;

    private SweepPage(Page page) {
        this.page = page;
    }

    static SweepPage in(Visitor visitor) {
        return new SweepPage(visitor.page());
    }

    /** From a run's settings in the composer, as people come here. */
    static SweepPage planned(Visitor visitor, String run) {
        visitor.open("/compose?from=" + run);
        assertThat(visitor.page().getByText("draft saved")).isVisible();
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sweep…"))
                .click();
        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sweep");
        return new SweepPage(visitor.page());
    }

    void list(String setting, String numbers) {
        field(setting).fill(numbers);
    }

    Locator field(String setting) {
        return page.getByLabel(setting, new Page.GetByLabelOptions().setExact(true));
    }

    Locator startButton() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Start")));
    }

    void start(int runs) {
        Locator start =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start %d runs".formatted(runs)));
        start.click();
        page.waitForURL("**/sweeps/**");
    }

    Locator sentence(String part) {
        return page.getByText(part);
    }

    void hasEnded(int runs) {
        assertThat(page.getByText("%d of %d runs have ended.".formatted(runs, runs)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(RunPage.PATIENCE));
    }

    Locator heat() {
        return page.locator(".heat-map td a");
    }

    Locator lines() {
        return page.locator("parallel-lines polyline");
    }

    Locator bands() {
        return page.locator("band-chart polygon");
    }
}
