package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The three fields and the ten candidates, on {@code /predict/{id}} and in the tab of a run's page. */
final class PredictPage {
    private final Page page;
    private final Locator candidates;

    private PredictPage(Page page) {
        this.page = page;
        candidates = page.locator(".candidates li button");
    }

    static PredictPage open(Visitor visitor, String id, String query) {
        visitor.open("/predict/" + id + query);
        return new PredictPage(visitor.page());
    }

    static PredictPage in(Visitor visitor) {
        return new PredictPage(visitor.page());
    }

    Locator word(int place) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Word " + place));
    }

    /** Types into whatever has the focus, then Enter. */
    void type(String word) {
        page.keyboard().type(word);
        page.keyboard().press("Enter");
    }

    void pressKey(String key) {
        page.keyboard().press(key);
    }

    void has(int number) {
        assertThat(candidates).hasCount(number);
    }

    Locator candidate(int place) {
        return candidates.nth(place - 1);
    }

    List<String> words() {
        return page.locator(".candidates .word").allInnerTexts();
    }

    /** In percent, as they are written. */
    List<Double> shares() {
        return page.locator(".candidates .share").allInnerTexts().stream()
                .map(PredictPage::percent)
                .toList();
    }

    double rest() {
        String rest = page.locator(".candidates p").innerText();
        return percent(rest.substring(rest.indexOf("words") + "words".length()));
    }

    Locator message() {
        return page.locator("vaadin-combo-box[invalid] [slot=error-message]");
    }

    Locator suggestion(String word) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(word).setExact(true));
    }

    Locator nearest() {
        return page.locator(".nearest vaadin-button");
    }

    private static double percent(String share) {
        return Double.parseDouble(share.replace("%", "").strip());
    }
}
