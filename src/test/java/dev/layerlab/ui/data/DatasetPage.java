package dev.layerlab.ui.data;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.browser.Visitor;

/** {@code /data/{id}}, as a visitor uses it. */
final class DatasetPage {
    private final Page page;

    private DatasetPage(Page page) {
        this.page = page;
    }

    static DatasetPage of(Visitor visitor) {
        return new DatasetPage(visitor.page());
    }

    Locator name() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator understood() {
        return page.locator(".understood");
    }

    Locator findings() {
        return page.locator(".findings").getByRole(AriaRole.LISTITEM);
    }

    Locator array(String name) {
        return page.locator(".arrays tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    void giveRole(String array, String role) {
        array(array).locator("vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(role).setExact(true))
                .click();
    }

    Locator examples() {
        return page.locator(".examples").getByRole(AriaRole.LISTITEM);
    }

    Locator pictures() {
        return page.locator(".pictures").getByRole(AriaRole.IMG);
    }

    Locator turnUpright() {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Turn upright"));
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
