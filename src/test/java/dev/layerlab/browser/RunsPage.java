package dev.layerlab.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** {@code /} while there is no run, as a newcomer sees it. */
final class RunsPage {
    private final Visitor visitor;

    private RunsPage(Visitor visitor) {
        this.visitor = visitor;
    }

    static RunsPage open(Visitor visitor) {
        visitor.open("/");
        return new RunsPage(visitor);
    }

    /** Their titles. */
    Locator cards() {
        return visitor.page().locator(".cards h2");
    }

    Locator card(String title) {
        return visitor.page().locator(".cards .panel").filter(new Locator.FilterOptions().setHasText(title));
    }

    void start(String button) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    void hasStarted(String name) {
        RunPage.in(visitor).hasTitle(name);
    }
}
