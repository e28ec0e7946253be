package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a visitor does and sees on {@code /runs/{id}}. */
final class RunPage {
    /** Training shares its cores with other tests. */
    static final double PATIENCE = 120_000;

    static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);

    private final Page page;

    private RunPage(Page page) {
        this.page = page;
    }

    static RunPage open(Visitor visitor, String id) {
        visitor.open("/runs/" + id);
        return new RunPage(visitor.page());
    }

    /** The page of a run that has just been started. */
    static RunPage in(Visitor visitor) {
        visitor.page().waitForURL("**/runs/*");
        return new RunPage(visitor.page());
    }

    void hasTitle(String name) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name);
    }

    /** Waits until the loss chart has drawn so many points or more. */
    void hasDrawnAtLeast(int points) {
        page.waitForFunction(
                "least => Number(document.querySelector('#loss')?.dataset.points) >= least",
                points,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    void hasDrawn(int points) {
        assertThat(page.locator("#loss"))
                .hasAttribute(
                        "data-points",
                        String.valueOf(points),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    }

    int points() {
        String points = page.locator("#loss").getAttribute("data-points");
        return points == null ? 0 : Integer.parseInt(points);
    }

    void isIn(String state) {
        assertThat(page.locator(".run-header .state"))
                .hasText(
                        Pattern.compile(".* " + state + ".*"),
                        new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }

    void says(String status) {
        assertThat(page.locator(".status")).hasText(Pattern.compile(status));
    }

    /** The loss curves as figures, one line for each epoch. */
    String lossTable() {
        Locator chart = page.locator("#loss");
        chart.getByLabel("table").check();
        return chart.getByRole(AriaRole.TABLE).innerText();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void choose(String tab) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).click();
    }

    void rename(String name) {
        edit("Name", name);
    }

    /** Gives the name, the tags or the notes another text. */
    void edit(String field, String text) {
        press("Edit");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(field).fill(text);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
    }

    /** The run's tags and notes. */
    Locator noted() {
        return page.locator(".noted");
    }

    void trainMore(int epochs) {
        press("Train more");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("More epochs").fill(String.valueOf(epochs));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Train"))
                .click();
    }

    void deleteAndConfirm() {
        press("Delete");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
    }
}
