package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a visitor does and sees with lists on {@code /compose}, and on {@code /sweeps/{id}}. */
final class SweepPage {
    private final Page page;

    private SweepPage(Page page) {
        this.page = page;
    }

    static SweepPage open(Visitor visitor, String address) {
        visitor.page().navigate(address);
        return new SweepPage(visitor.page());
    }

    /** From a run's settings in the composer. */
    static SweepPage planned(Visitor visitor, String run) {
        visitor.open("/compose?from=" + run);
        assertThat(visitor.page().getByText("draft saved")).isVisible();
        return new SweepPage(visitor.page());
    }

    /** @param place of the layer, counted from 1 */
    void listInLayer(int place, String setting, String numbers) {
        fill(page.locator(".layer-card").nth(place - 1), setting, numbers);
    }

    void list(String setting, String numbers) {
        fill(page.locator(".learning"), setting, numbers);
    }

    private static void fill(Locator within, String setting, String numbers) {
        within.getByLabel(setting, new Locator.GetByLabelOptions().setExact(true))
                .fill(numbers);
    }

    Locator trainButton() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Train")));
    }

    /** Once it is known how long they take. */
    void train(int runs) {
        assertThat(trainButton())
                .hasText(
                        Pattern.compile("Train %d runs \\(about .+\\)".formatted(runs)),
                        new LocatorAssertions.HasTextOptions().setTimeout(RunPage.PATIENCE));
        trainButton().click();
        page.waitForURL("**/sweeps/**");
    }

    Locator sentence(String part) {
        return page.getByText(part);
    }

    void hasFinished(int runs) {
        assertThat(page.getByText("%d of %d runs finished.".formatted(runs, runs)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(RunPage.PATIENCE));
    }

    /** What is said of how far it is, beginning so. */
    void stands(String status) {
        assertThat(page.locator(".sweep-progress"))
                .containsText(status, new LocatorAssertions.ContainsTextOptions().setTimeout(RunPage.PATIENCE));
    }

    Locator timeLeft() {
        return page.getByText(Pattern.compile("^about .+ left$"));
    }

    Locator stopButton() {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stop all"));
    }

    /** The dialog that says what stopping will do, once it is asked for. */
    Locator stopping() {
        stopButton().click();
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    static void answer(Locator dialog, String button) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        assertThat(dialog).isHidden();
    }

    /** The runs in the table of a wide screen. */
    Locator rows() {
        return page.locator(".sweep-table vaadin-grid-cell-content a[href^='runs/']:visible");
    }

    /** The runs, as a telephone shows them. */
    Locator cards() {
        return page.locator(".sweep-card");
    }

    /** Whether all of every card is to be seen without scrolling sideways. */
    boolean cardsFit() {
        return (Boolean) cards().locator("*")
                .evaluateAll("parts => parts.every(part => part.getBoundingClientRect().right <= innerWidth)");
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
