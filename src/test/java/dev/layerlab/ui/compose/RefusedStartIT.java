package dev.layerlab.ui.compose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.layerlab.browser.BrowserTest;
import dev.layerlab.browser.Visitor;
import org.junit.jupiter.api.Test;

/** What the server refuses only when it is to start. */
@BrowserTest
class RefusedStartIT {
    @Test
    void a_run_that_was_refused_says_why_and_can_be_started_again(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.page().getByLabel("Name").fill("x".repeat(201));

        compose.train().click();
        assertThat(compose.reason()).hasText("name must have at most 200 characters, got 201");
        assertThat(compose.train()).isEnabled();

        compose.page().getByLabel("Name").fill("x");
        assertThat(compose.reason()).isEmpty();
        assertThat(compose.train()).isEnabled();
    }
}
