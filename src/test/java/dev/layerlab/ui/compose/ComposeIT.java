package dev.layerlab.ui.compose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import dev.layerlab.browser.BrowserTest;
import dev.layerlab.browser.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class ComposeIT {
    private static final String[] WORD_MODEL = {"Embedding", "Dense", "Activate", "Dense"};

    /** A run is checked against all of its data before it is queued. */
    private static final PageAssertions.HasURLOptions PATIENTLY = new PageAssertions.HasURLOptions().setTimeout(30_000);

    private static final LocatorAssertions.HasTextOptions ANSWERED =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void the_preset_shows_shapes_parameters_and_the_expected_loss(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        assertThat(compose.titles()).hasText(WORD_MODEL);
        assertThat(compose.card(1)).containsText("→ 32");
        assertThat(compose.card(4)).containsText("64,250 parameters");
        assertThat(compose.total()).hasText("80,698 parameters");
        assertThat(compose.learning()).containsText("expected first loss 5.52");
        assertThat(compose.train()).isEnabled();
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("compose");
    }

    @Test
    void layers_are_added_duplicated_and_removed(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.add("Dropout");
        assertThat(compose.titles()).hasText(new String[] {"Embedding", "Dense", "Activate", "Dense", "Dropout"});
        compose.pressOn(compose.card(3), "Duplicate");
        assertThat(compose.titles())
                .hasText(new String[] {"Embedding", "Dense", "Activate", "Activate", "Dense", "Dropout"});
        compose.pressOn(compose.card(2), "Remove");
        assertThat(compose.titles()).hasText(new String[] {"Embedding", "Activate", "Activate", "Dense", "Dropout"});
    }

    @Test
    void a_layer_moves_by_buttons_and_by_keys_and_keeps_the_focus(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.pressOn(compose.card(2), "Move down");
        assertThat(compose.titles()).hasText(new String[] {"Embedding", "Activate", "Dense", "Dense"});
        assertThat(compose.card(3)).isFocused();
        compose.key("Alt+ArrowUp");
        assertThat(compose.titles()).hasText(WORD_MODEL);
        assertThat(compose.card(2)).isFocused();
    }

    @Test
    void a_layer_is_dragged_by_its_head(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.drag(compose.card(1), compose.card(3));
        assertThat(compose.titles()).hasText(new String[] {"Dense", "Activate", "Embedding", "Dense"});
        assertThat(compose.card(3)).isFocused();
        compose.key("Control+z");
        assertThat(compose.titles()).hasText(WORD_MODEL);
    }

    @Test
    void a_layer_is_dragged_with_a_finger(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.dragWithAFinger(compose.card(1), compose.card(3));
        assertThat(compose.titles()).hasText(new String[] {"Dense", "Activate", "Embedding", "Dense"});
    }

    @Test
    void steps_are_undone_and_redone_by_keys(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.field(compose.card(2), "units").fill("128");
        assertThat(compose.card(2)).containsText("→ 128");
        compose.pressOn(compose.card(3), "Remove");
        assertThat(compose.cards()).hasCount(3);

        compose.key("Control+z");
        assertThat(compose.cards()).hasCount(4);
        compose.key("Control+z");
        assertThat(compose.card(2)).containsText("→ 256");
        compose.key("Control+Shift+Z");
        assertThat(compose.card(2)).containsText("→ 128");
        compose.key("Control+Shift+Z");
        assertThat(compose.cards()).hasCount(3);
    }

    @Test
    void a_card_that_does_not_fit_says_why_and_offers_the_cure(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.field(compose.card(4), "units").fill("10");
        assertThat(compose.card(4)).containsText("Dense makes 10 numbers, the loss needs 250: one for each word.");
        assertThat(compose.train()).isDisabled();
        assertThat(compose.reason()).hasText("Layer 4, Dense, does not fit: see the red card.");
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("compose-wrong");

        compose.pressOn(compose.card(4), "Set units to 250");
        assertThat(compose.field(compose.card(4), "units")).hasValue("250");
        assertThat(compose.train()).isEnabled();
    }

    @Test
    void a_value_is_refused_at_its_field_and_undo_takes_it_back(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.field(compose.card(2), "units").fill("0");
        assertThat(compose.card(2)).containsText("units must be at least 1, got 0");
        compose.field(compose.learning(), "learning rate").fill("-1");
        assertThat(compose.learning()).containsText("learningRate must be above 0, got -1");
        assertThat(compose.train()).isDisabled();

        compose.press("Undo");
        assertThat(compose.field(compose.card(2), "units")).hasValue("256");
        assertThat(compose.field(compose.learning(), "learning rate")).hasValue("0.15");
        assertThat(compose.train()).isEnabled();
    }

    @Test
    void a_setting_is_refused_at_its_field(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.field(compose.learning(), "batch size").fill("0");
        assertThat(compose.learning()).containsText("batchSize must be at least 1, got 0");
        assertThat(compose.reason()).hasText("A field holds what is not allowed.");
    }

    @Test
    void another_optimizer_brings_its_own_fields(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        assertThat(compose.field(compose.learning(), "momentum")).isVisible();

        compose.choose("optimizer", "Adam");
        assertThat(compose.field(compose.learning(), "beta1")).hasValue("0.9");
        assertThat(compose.field(compose.learning(), "momentum")).hasCount(0);
    }

    @Test
    void the_draft_survives_a_reload(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.field(compose.card(2), "units").fill("77");
        assertThat(compose.card(2)).containsText("→ 77");
        assertThat(compose.saved()).hasText(Pattern.compile("draft saved \\d+:\\d\\d.*"));

        visitor.reload();
        assertThat(compose.field(compose.card(2), "units")).hasValue("77");
        assertThat(compose.titles()).hasText(WORD_MODEL);
    }

    @Test
    void a_configuration_is_pasted_as_json_and_a_wrong_one_is_refused_in_place(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.press("JSON");
        Locator text = visitor.page().getByLabel("Configuration, as the API takes it");
        String config = text.inputValue();
        text.fill(config.replace("\"units\" : 256", "\"unitz\" : 256"));
        compose.press("Use this text");
        assertThat(visitor.page().getByText("unitz is not a known field")).isVisible();

        text.fill(config.replace("\"units\" : 256", "\"units\" : 99"));
        compose.press("Use this text");
        assertThat(compose.field(compose.card(2), "units")).hasValue("99");
    }

    @Test
    void a_run_is_trained_and_its_configuration_taken_up_again(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.field(compose.learning(), "epochs").fill("1");
        compose.field(compose.card(2), "units").fill("16");
        assertThat(compose.card(2)).containsText("→ 16");

        compose.train().click();
        assertThat(visitor.page()).hasURL(Pattern.compile("/runs/\\w+"), PATIENTLY);
        String run = visitor.page().url().replaceAll(".*/runs/", "");
        ComposePage again = ComposePage.open(visitor, "?from=" + run);
        assertThat(again.field(again.card(2), "units")).hasValue("16");
        again.choose("Preset", "Next word (8, 64)");
        assertThat(again.field(again.card(2), "units")).hasValue("64");
        again.choose("Preset", "from run Next word (%s)".formatted(run));
        assertThat(again.field(again.card(2), "units")).hasValue("16");
    }

    @Test
    void pictures_get_a_stack_for_pictures(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.choose("Data", "Sample pictures");
        assertThat(compose.titles()).not().hasText(WORD_MODEL);
        assertThat(compose.train()).isEnabled();
        compose.key("Control+z");
        assertThat(compose.titles()).hasText(WORD_MODEL);
    }

    @Test
    void everything_fits_a_narrow_dark_screen(Visitor visitor) {
        visitor.narrow();
        visitor.goesDark();
        ComposePage compose = ComposePage.nextWord(visitor);

        assertThat(compose.total()).hasText("80,698 parameters");
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= 400"))
                .isEqualTo(true);
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("compose-narrow-dark");
    }

    @Test
    void time_and_memory_are_estimated_before_the_run(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        assertThat(compose.cost()).hasText(Pattern.compile("about .+, \\d+ MB"), ANSWERED);
    }

    @Test
    void gradients_are_checked_and_told_parameter_by_parameter(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.press("Check gradients");
        assertThat(compose.answer())
                .hasText(Pattern.compile("✓The gradients of all 5 parameters are right; .*"), ANSWERED);
        assertThat(compose.parts()).hasCount(5);
        assertThat(compose.parts().first()).containsText("layer 1, Embedding, table:");
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("compose-checked");

        compose.field(compose.learning(), "batch size").fill("100");
        assertThat(compose.answer()).hasCount(0);
    }

    @Test
    void fifty_rows_are_learned_by_heart_or_a_cure_is_told(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.press("Overfit 50");
        assertThat(compose.answer()).hasText(Pattern.compile("✕After 20 epochs .* try that\\."), ANSWERED);

        compose.choose("Data", "Sample pictures");
        compose.choose("Preset", "Overfit 50 samples");
        compose.press("Overfit 50");
        assertThat(compose.answer()).hasText(Pattern.compile("✓All 50 rows were learned by heart .*"), ANSWERED);
    }

    @Test
    void the_first_loss_is_held_against_what_is_expected(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);

        compose.press("Check first loss");
        assertThat(compose.answer()).hasText(Pattern.compile("✓The first loss is 5\\..*"), ANSWERED);
    }

    @Test
    void what_the_run_would_be_refused_for_keeps_train_off(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.press("More");

        compose.field(compose.learning(), "train rows").fill("1000000");
        assertThat(compose.reason()).hasText(Pattern.compile("trainRows must be at most 120000, .*"));
        assertThat(compose.train()).isDisabled();
        compose.key("Control+z");
        assertThat(compose.train()).isEnabled();
    }

    @Test
    void a_layer_is_duplicated_by_key(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.pressOn(compose.card(1), "Move down");
        assertThat(compose.card(2)).isFocused();

        compose.key("Alt+Shift+ArrowDown");
        assertThat(compose.titles()).hasText(new String[] {"Dense", "Embedding", "Embedding", "Activate", "Dense"});
        assertThat(compose.card(3)).isFocused();
    }

    @Test
    void a_run_that_is_not_there_can_not_be_taken_up(Visitor visitor) {
        assertThat(visitor.open("/compose?from=nothing")).isEqualTo(404);
    }
}
