package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.layerlab.run.RunService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing but keys, from an empty studio to a trained run. */
@BrowserTest
class KeyboardIT {
    private static final int MOST_TABS = 150;

    /** What a screen reader would call the focused control. */
    private static final String FOCUSED = """
            () => {
              let at = document.activeElement;
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              const texts = (at.getAttribute('aria-labelledby') ?? '').split(' ')
                  .map(id => at.getRootNode().getElementById(id)?.textContent ?? '').join(' ').trim();
              return (at.ariaLabel || texts || at.labels?.[0]?.textContent || at.textContent || '').trim();
            }""";

    private final RunService runs;

    @Autowired
    KeyboardIT(RunService runs) {
        this.runs = runs;
    }

    @Test
    void from_an_empty_studio_to_a_trained_run(Visitor visitor) {
        runs.all().forEach(run -> runs.delete(run.id()));
        visitor.open("/");
        Page page = visitor.page();
        assertThat(page.locator(".cards")).isVisible();

        tabTo(page, "New run");
        page.keyboard().press("Enter");
        page.waitForURL("**/compose");
        assertThat(page.locator(".layer-card").first()).isVisible();
        tabTo(page, "epochs");
        page.keyboard().press("Control+a");
        page.keyboard().type("1");
        tabTo(page, "Train");
        page.keyboard().press("Enter");

        RunPage run = RunPage.in(visitor);
        run.isIn("finished");
        run.says("Epoch 1 of 1\\..*");
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate(FOCUSED).equals(name)) {
                return;
            }
        }
        throw new AssertionError(
                "%s tabs did not reach “%s”, the last was “%s”".formatted(MOST_TABS, name, page.evaluate(FOCUSED)));
    }
}
