package dev.layerlab.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The Mistakes tab of a run's page. */
final class MistakesPage {
    private final Page page;

    private MistakesPage(Page page) {
        this.page = page;
    }

    static MistakesPage open(Visitor visitor, String run) {
        RunPage.open(visitor, run).choose("Mistakes");
        return new MistakesPage(visitor.page());
    }

    Locator summary() {
        return page.locator(".mistakes > p");
    }

    /** A cell of the confusion matrix, counted from 0. */
    Locator cell(int truth, int said) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Confusion matrix"))
                .locator("tbody tr")
                .nth(truth)
                .locator("td")
                .nth(said);
    }

    int count(int truth, int said) {
        return Integer.parseInt(
                cell(truth, said).locator("span").first().innerText().replace(",", ""));
    }

    Locator confusions() {
        return page.locator(".confusions").getByRole(AriaRole.LISTITEM);
    }

    Locator wrong() {
        return page.locator(".wrong").getByRole(AriaRole.LISTITEM);
    }

    Locator wrongPictures() {
        return page.locator(".wrong").getByRole(AriaRole.IMG);
    }

    Locator units() {
        return page.locator(".units").getByRole(AriaRole.IMG);
    }

    void lookAgain() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look again"))
                .click();
    }

    void rowsOf(String part) {
        page.locator(".mistakes vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(part).setExact(true))
                .click();
    }
}
