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
        return page.locator(".pictures .class").getByRole(AriaRole.IMG);
    }

    Locator turnUpright() {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Turn upright"));
    }

    Locator finding(String words) {
        return findings().filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Presses the button that cures the finding. */
    void cure(String finding, String button) {
        finding(finding)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    Locator panel(String heading) {
        return page.locator("section.panel")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    /** Types into the field of the panel "Reading" and reads again. */
    void read(String field, String value) {
        Locator input = panel("Reading").getByLabel(field);
        input.fill(value);
        input.press("Tab");
        press("Read again");
    }

    Locator searchRows() {
        return page.getByLabel("Search rows");
    }

    Locator histogram() {
        return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Histogram of the values"));
    }

    Locator twins() {
        return page.locator(".twins").getByRole(AriaRole.LISTITEM);
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG)
                .or(page.getByRole(AriaRole.ALERTDIALOG))
                .last();
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
