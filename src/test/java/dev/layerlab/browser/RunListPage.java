package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a visitor does and sees on {@code /}, the list of runs. */
final class RunListPage {
    private final Page page;

    private RunListPage(Page page) {
        this.page = page;
    }

    static RunListPage open(Visitor visitor) {
        visitor.open("/");
        return new RunListPage(visitor.page());
    }

    void search(String words) {
        page.getByLabel("Search runs").fill(words);
    }

    /** A grid keeps lines that it has taken out of sight, so only what is visible counts. */
    Locator line(String name) {
        return page.locator(".run-line:visible")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    void shows(String name) {
        assertThat(line(name)).isVisible();
    }

    void showsNot(String name) {
        assertThat(line(name)).hasCount(0);
    }

    void select(String name) {
        Locator box = box(name);
        box.click();
        assertThat(box).isChecked();
    }

    void isSelected(String name) {
        assertThat(box(name)).isChecked();
    }

    /** Ticks a run's box, and lets the lines as they were before arrive in the same moment. */
    void tickWhileLinesAreUnderWay(String name) {
        box(name).evaluate("""
                box => {
                  const grid = document.querySelector('.run-grid');
                  const lines = grid._dataProviderController.rootCache.items.map(line => ({ ...line }));
                  box.click();
                  grid.$connector.set(0, lines);
                }""");
    }

    /** The check boxes stand in the order of the lines; lines that change while runs train are drawn anew. */
    private Locator box(String name) {
        shows(name);
        int place = page.locator(".run-line:visible a").allInnerTexts().indexOf(name);
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row"))
                .nth(place);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void showArchived() {
        page.getByLabel("archived").check();
    }

    void choose(String select, String item) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(select))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    /** Opens the run's dialog, fills in what is not null and saves. */
    void edit(String run, String name, String tags, String notes) {
        line(run).getByRole(AriaRole.BUTTON).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        fill(dialog, "Name", name);
        fill(dialog, "Tags", tags);
        fill(dialog, "Notes", notes);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(dialog).isHidden();
    }

    private static void fill(Locator dialog, String field, String value) {
        if (value != null) {
            dialog.getByLabel(field).fill(value);
        }
    }

    void confirm(String button) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }
}
