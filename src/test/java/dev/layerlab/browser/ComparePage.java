package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What a visitor does and sees on {@code /compare}. */
final class ComparePage {
    private final Page page;

    private ComparePage(Page page) {
        this.page = page;
    }

    static ComparePage open(Visitor visitor, String query) {
        visitor.open("/compare?" + query);
        return in(visitor);
    }

    static ComparePage in(Visitor visitor) {
        return new ComparePage(visitor.page());
    }

    void isTitled(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    void showsChart(String title) {
        assertThat(page.locator("#compared h2")).hasText(title);
    }

    Locator chart() {
        return page.locator("#compared");
    }

    void hasDrawn(int points) {
        assertThat(chart())
                .hasAttribute(
                        "data-points",
                        String.valueOf(points),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(RunPage.PATIENCE));
    }

    Locator legend() {
        return chart().locator(".legend li");
    }

    Locator log() {
        return chart().getByLabel("log");
    }

    /** A line of the table by its name. */
    Locator line(String name) {
        return page.locator(".compare-table tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    void choose(String select, String item) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(select))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    void showAllSettings() {
        page.getByLabel("all settings").check();
    }

    String copiedLink() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link"))
                .click();
        assertThat(page.getByText("Link copied")).isVisible();
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    void hasAddress(String part) {
        assertThat(page).hasURL(Pattern.compile(".*" + part + ".*"));
    }
}
