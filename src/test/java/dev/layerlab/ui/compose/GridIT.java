package dev.layerlab.ui.compose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.layerlab.browser.BrowserTest;
import dev.layerlab.browser.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lists in the composer's number fields. */
@BrowserTest
class GridIT {
    private static final LocatorAssertions.HasTextOptions ANSWERED =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void lists_in_two_fields_make_a_grid_whose_button_says_how_many_runs_and_how_long(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.field(compose.card(2), "units").fill("16:32:8");
        compose.field(compose.learning(), "learning rate").fill("0.1, 0.2, 0.3");

        assertThat(compose.trainAll()).hasText(Pattern.compile("Train 9 runs \\(about .+\\)"), ANSWERED);
        assertThat(compose.cost()).hasText(Pattern.compile("about .+ for 9 runs on \\d+ cores?, \\d+ MB\\."));
        assertThat(compose.lists())
                .containsText("optimizer learning rate (3 numbers) × layer 2 Dense units (3 numbers)");
        assertThat(compose.card(2)).containsText("→ 16 to 32");
        assertThat(compose.card(2)).containsText("528 to 1,056 parameters");
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("compose-grid");
    }

    @Test
    void a_wrong_list_is_refused_at_its_field(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.field(compose.learning(), "learning rate").fill("0.1:0.45:0");
        assertThat(compose.learning())
                .containsText("the step of a range must be above 0, as in 0.1:0.45:0.05, got 0.1:0.45:0");
        compose.field(compose.card(2), "units").fill("10.5, 20");
        assertThat(compose.card(2)).containsText("units must be a whole number, got 10.5");
        assertThat(compose.reason()).hasText("A field holds what is not allowed.");
        assertThat(compose.train()).isDisabled();
    }

    @Test
    void too_many_runs_are_refused_in_words(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.field(compose.learning(), "seed").fill("1:101:1");
        compose.field(compose.learning(), "batch size").fill("100:104:1");
        assertThat(compose.reason()).hasText("a sweep must have at most 500 runs, got 505");
        assertThat(compose.train()).isDisabled();
    }

    @Test
    void a_number_of_a_list_that_fits_no_stack_is_shown_at_its_card(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.field(compose.card(4), "units").fill("250, 10");
        assertThat(compose.card(4)).containsText("Dense makes 10 numbers, the loss needs 250: one for each word.");
        assertThat(compose.reason())
                .hasText("With a number of a list, layer 4, Dense, does not fit: see the red card."
                        + " Take that number out of the list.");
    }

    @Test
    void a_list_survives_a_reload_and_is_undone_as_one_step(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        Locator units = compose.field(compose.card(2), "units");
        units.fill("16, 32");
        assertThat(compose.trainAll()).isEnabled();

        visitor.reload();
        assertThat(units).hasValue("16, 32");
        assertThat(compose.trainAll()).isEnabled();
        units.fill("16");
        assertThat(compose.train()).isEnabled();
        compose.key("Control+z");
        assertThat(units).hasValue("16, 32");
        compose.pressOn(compose.card(2), "Move down");
        assertThat(compose.field(compose.card(3), "units")).hasValue("16, 32");
        assertThat(compose.trainAll()).isEnabled();
    }

    @Test
    void lists_are_copied_and_pasted_as_json(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.field(compose.card(2), "units").fill("16, 32");
        assertThat(compose.trainAll()).isEnabled();

        compose.press("JSON");
        Locator text = visitor.page().getByLabel("Configuration, as the API takes it");
        String json = text.inputValue();
        assertThat(json).contains("\"/stack/1/units\" : \"16, 32\"");
        text.fill("");
        compose.press("Use this text");
        assertThat(visitor.page().getByText("expected a configuration, which begins with { and ends with }"))
                .isVisible();
        text.fill(json.replace("/stack/1/units", "/stack/1/unitz"));
        compose.press("Use this text");
        assertThat(visitor.page().getByText("list at /stack/1/unitz: Dense has no component unitz"))
                .isVisible();
        text.fill(json.replace("/stack/1/units", "/stack/01/units"));
        compose.press("Use this text");
        assertThat(visitor.page().getByText("list at /stack/01/units: there is no item 01, counted from 0, of "))
                .isVisible();
        text.fill(json.replace("16, 32", "8, 16, 24"));
        compose.press("Use this text");
        assertThat(visitor.page().getByText("the configuration must have its first number, 8, got 16"))
                .isVisible();
        text.fill(json.replace("16, 32", "16, 24, 8"));
        compose.press("Use this text");
        assertThat(compose.field(compose.card(2), "units")).hasValue("16, 24, 8");
        assertThat(compose.trainAll()).hasText(Pattern.compile("Train 3 runs.*"));
    }

    @Test
    void the_courses_searches_are_presets_with_their_lists_in_the_fields(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.choose("Data", "Sample pictures");

        compose.choose("Preset", "Learning rate x hidden units, 8 x 10");
        assertThat(compose.field(compose.learning(), "learning rate")).hasValue("0.1:0.45:0.05");
        assertThat(compose.field(compose.card(1), "units")).hasValue("10:28:2");
        assertThat(compose.trainAll()).hasText(Pattern.compile("Train 80 runs.*"));
        compose.choose("Preset", "Weight scale x Adam's learning rate, 3 x 3");
        assertThat(compose.trainAll()).hasText(Pattern.compile("Train 6 runs.*"));
        assertThat(compose.learning()).containsText("2 values; those listed twice are trained once");
        visitor.page()
                .getByLabel("Layers with the same list take the same number")
                .uncheck();
        assertThat(compose.trainAll()).hasText(Pattern.compile("Train 486 runs.*"));
    }

    @Test
    void checks_take_the_first_numbers(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.field(compose.card(2), "units").fill("16, 32");
        assertThat(compose.lists()).containsText("the checks take the first number of each list");

        compose.press("Check gradients");
        assertThat(compose.answer())
                .hasText(Pattern.compile("✓The gradients of all 5 parameters are right; .*"), ANSWERED);
    }

    @Test
    void lists_fit_a_narrow_dark_screen(Visitor visitor) {
        visitor.narrow();
        visitor.goesDark();
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.field(compose.learning(), "learning rate").fill("0.1:0.45:0.05");

        assertThat(compose.trainAll()).hasText(Pattern.compile("Train 8 runs \\(about .+\\)"), ANSWERED);
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= 400"))
                .isEqualTo(true);
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("compose-grid-narrow-dark");
    }
}
