package dev.layerlab.ui.data;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.browser.BrowserTest;
import dev.layerlab.browser.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check finds is cured by a button or a field, and stays cured. */
@BrowserTest
class CureIT {
    private Hdf5Files files;

    @BeforeEach
    void files(@TempDir Path folder) {
        files = new Hdf5Files(folder);
    }

    @Test
    void a_row_without_a_label_is_left_out_by_a_button_and_taken_in_again(Visitor visitor) throws IOException {
        DataPage.open(visitor).upload(files.labelMissing());
        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.understood()).containsText("an error stands in the way");

        dataset.cure("is NaN", "Leave such rows out");
        assertThat(dataset.understood()).containsText("2 classes. 7 train rows");
        visitor.reload();
        assertThat(dataset.finding("1 of the 8 rows")).isVisible();
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("dataset-cured");
        dataset.cure("1 of the 8 rows", "Don't leave rows out");
        assertThat(dataset.understood()).containsText("an error stands in the way");
    }

    @Test
    void ids_count_from_0_by_a_button_and_by_a_field_from_1(Visitor visitor) throws IOException {
        DataPage.open(visitor).upload(files.unclearIds());
        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.examples().first()).hasText("a b c → a");

        dataset.cure("might count from 0 or from 1", "Count from 0");
        assertThat(dataset.examples().first()).hasText("b c d → b");
        dataset.read("first id", "1");
        assertThat(dataset.examples().first()).hasText("a b c → a");
    }

    @Test
    void training_rows_are_set_aside_by_share_and_seed(Visitor visitor) throws IOException {
        DataPage.open(visitor).upload(files.small(0.75f));
        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.understood()).containsText("8 train rows");

        dataset.cure("no validation rows", "Set 10 % aside");
        assertThat(dataset.understood()).containsText("7 train, 1 validation rows");
        dataset.read("validation share", "0.25");
        assertThat(dataset.understood()).containsText("6 train, 2 validation rows");
        dataset.read("split seed", "5");
        assertThat(dataset.finding("drawn with seed 5")).isVisible();
        dataset.read("validation share", "2");
        assertThat(dataset.panel("Reading")).containsText("validationShare must be in [0, 1), got 2");
        assertThat(dataset.understood()).containsText("6 train, 2 validation rows");
    }

    @Test
    void a_text_dropped_in_the_zone_becomes_rows_of_as_many_words_as_were_asked_for(Visitor visitor)
            throws IOException {
        DataPage data = DataPage.open(visitor);
        data.chooseForText("seed", "3");
        data.chooseForText("words", "1");
        assertThat(data.zone()).containsText("words must be in 2 to 10,000, got 1");
        data.chooseForText("words", "7");
        assertThat(data.zone()).not().containsText("words must be");
        data.drop(files.plainText());

        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.understood()).containsText("next word. 7 words");
        assertThat(visitor.page().getByText("its 7 most frequent ones, split with seed 3"))
                .isVisible();
        assertThat(visitor.graveFindings()).isEmpty();
    }

    @Test
    void words_are_searched_in_the_rows(Visitor visitor) {
        DataPage.open(visitor).row("Sample words").getByRole(AriaRole.LINK).click();
        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.panel("Most frequent words")).isVisible();
        assertThat(dataset.panel("Most frequent rows of 3")).isVisible();

        String word = dataset.examples().first().innerText().split(" ")[0];
        dataset.searchRows().fill(word);
        assertThat(dataset.panel("Rows")).containsText(Pattern.compile("[\\d,]+ training rows hold “" + word + "”"));
        assertThat(dataset.examples()).hasCount(20);
        dataset.searchRows().fill("zebra");
        assertThat(dataset.panel("Rows")).containsText("“zebra” is not among the 250 words.");
        assertThat(dataset.examples()).hasCount(0);
    }

    @Test
    void test_rows_that_stand_in_training_are_shown_with_their_places(Visitor visitor) {
        DataPage.open(visitor).row("Sample words").getByRole(AriaRole.LINK).click();
        DatasetPage dataset = DatasetPage.of(visitor);

        dataset.cure("also stand in the training part", "Show");
        assertThat(dataset.twins()).hasCount(50);
        assertThat(dataset.twins().first())
                .hasText(Pattern.compile("\\S+ \\S+ \\S+ → \\S+\\s*test row [\\d,]+ = training row [\\d,]+"));
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("dataset-twins");
    }

    @Test
    void values_have_a_histogram_and_classes_their_counts(Visitor visitor) {
        DataPage.open(visitor).row("Sample pictures").getByRole(AriaRole.LINK).click();
        DatasetPage dataset = DatasetPage.of(visitor);

        assertThat(dataset.panel("Values")).containsText("Values from 0 to 255");
        assertThat(dataset.histogram().locator("div")).hasCount(32);
        assertThat(dataset.panel("Classes, train").getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(visitor.page().getByText(Pattern.compile("most frequent answer is right for \\d\\d\\.\\d % of the")))
                .isVisible();
        Locator first = dataset.pictures().first();
        String before = first.getAttribute("alt");
        dataset.press("Next pictures");
        assertThat(first).not().hasAttribute("alt", before);
        assertThat(dataset.pictures()).hasCount(24);
    }

    @Test
    void the_list_says_what_each_data_set_is_and_stacks_on_a_telephone(Visitor visitor) {
        DataPage data = DataPage.open(visitor);
        Locator row = data.row("Sample pictures");
        assertThat(row).containsText("grey pictures of 32 × 32 in 2 classes");
        assertThat(row.locator(".rows")).hasText("1,600 rows");
        assertThat(row.locator(".size")).hasText("1.7 MB");
        assertThat(row.locator(".date")).hasAttribute("title", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.* UTC"));
        assertThat(row.locator(".runs")).hasText(Pattern.compile("\\d+ runs?"));

        visitor.narrow();
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= 400"))
                .isEqualTo(true);
        double name = row.getByRole(AriaRole.LINK).boundingBox().y;
        assertThat(row.locator(".kind").boundingBox().y).isGreaterThan(name);
        assertThat(row.locator(".runs").boundingBox().y)
                .isGreaterThan(row.locator(".kind").boundingBox().y);
    }
}
