package dev.layerlab.ui.compose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.layerlab.browser.BrowserTest;
import dev.layerlab.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Keys that step the composer's numbers. */
@BrowserTest
class StepKeysIT {
    @Test
    void up_and_down_step_a_number_and_the_page_follows(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        Locator units = compose.field(compose.card(2), "units");
        Locator rate = compose.field(compose.learning(), "learning rate");

        units.press("ArrowUp");
        assertThat(units).hasValue("257");
        assertThat(compose.card(2)).containsText("→ 257");
        units.press("PageDown");
        units.press("Shift+ArrowDown");
        assertThat(units).hasValue("237");
        rate.press("ArrowDown");
        assertThat(rate).hasValue("0.14");
        assertThat(compose.train()).isEnabled();
    }

    @Test
    void a_number_stays_within_what_its_layer_allows(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        Locator units = compose.field(compose.card(2), "units");
        units.fill("3");

        units.press("PageDown");
        assertThat(units).hasValue("1");
        units.press("ArrowDown");
        units.press("ArrowUp");
        assertThat(units).hasValue("2");
        assertThat(compose.card(2)).containsText("→ 2");
    }

    /** Also where the presses come faster than the answers, and right behind what was typed. */
    @Test
    void every_press_of_a_burst_counts_and_all_are_one_step_of_undo(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        Locator units = compose.field(compose.card(2), "units");

        units.fill("95");
        for (int press = 0; press < 12; press++) {
            visitor.page().keyboard().press("ArrowUp");
        }
        assertThat(units).hasValue("107");
        assertThat(compose.card(2)).containsText("→ 107");

        compose.press("Undo");
        assertThat(units).hasValue("256");
        compose.press("Redo");
        assertThat(units).hasValue("107");
    }

    @Test
    void of_a_list_the_number_at_the_caret_is_stepped_and_keeps_the_caret(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        Locator units = compose.field(compose.card(2), "units");
        units.fill("99, 100, 200");
        assertThat(compose.card(2)).containsText("→ 99 to 200");

        units.press("Home");
        for (int press = 0; press < 3; press++) {
            visitor.page().keyboard().press("ArrowUp");
        }
        assertThat(units).hasValue("102, 100, 200");
        assertThat(compose.card(2)).containsText("→ 100 to 200");
        visitor.page().keyboard().type("4");
        assertThat(units).hasValue("1024, 100, 200");
        visitor.page().keyboard().press("End");
        visitor.page().keyboard().press("ArrowDown");
        assertThat(units).hasValue("1024, 100, 199");
        assertThat(compose.card(2)).containsText("→ 100 to 1,024");
    }

    @Test
    void with_alt_the_layer_moves_and_its_number_stays(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.field(compose.card(2), "units").press("Alt+ArrowDown");

        assertThat(compose.titles()).hasText(new String[] {"Embedding", "Activate", "Dense", "Dense"});
        assertThat(compose.field(compose.card(3), "units")).hasValue("256");
    }

    @Test
    void the_focus_stays_in_the_stack_when_a_move_is_undone(Visitor visitor) {
        ComposePage compose = ComposePage.nextWord(visitor);
        compose.card(2).press("Alt+ArrowDown");
        assertThat(compose.titles()).hasText(new String[] {"Embedding", "Activate", "Dense", "Dense"});
        assertThat(compose.card(3)).isFocused();

        visitor.page().keyboard().press("Control+z");
        assertThat(compose.titles()).hasText(new String[] {"Embedding", "Dense", "Activate", "Dense"});
        assertThat(visitor.page().locator("card-list > :focus")).isVisible();
    }

    @Test
    void the_list_of_keys_names_them(Visitor visitor) {
        Page page = ComposePage.nextWord(visitor).page();
        page.keyboard().press("?");

        assertThat(page.locator(".keys")).containsText("Up, Downin a field of numbers: step the number at the caret");
    }
}
