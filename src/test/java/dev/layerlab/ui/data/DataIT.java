package dev.layerlab.ui.data;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.browser.BrowserTest;
import dev.layerlab.browser.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class DataIT {
    /** Roles whose letters reach into the end of their field, where its text fades out. */
    private static final String FADED_ROLES = """
            () => [...document.querySelectorAll('.arrays vaadin-select')].filter(select => {
              const field = select.querySelector('vaadin-select-value-button');
              const letters = document.createRange();
              letters.selectNodeContents(field.querySelector('vaadin-select-item'));
              const fades = 1.25 * parseFloat(getComputedStyle(field).fontSize);
              return letters.getBoundingClientRect().right > field.getBoundingClientRect().right - fades;
            }).map(select => select.innerText)""";

    private Hdf5Files files;

    @BeforeEach
    void files(@TempDir Path folder) {
        files = new Hdf5Files(folder);
    }

    @Test
    void the_sample_data_stand_in_the_list(Visitor visitor) {
        DataPage data = DataPage.open(visitor);

        assertThat(data.zone()).containsText("up to 64 MiB");
        assertThat(data.row("Sample words")).containsText("next word. 250 words");
        assertThat(data.row("Sample pictures")).containsText("2 classes");
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("data");
    }

    @Test
    void an_upload_leads_to_what_it_was_understood_as(Visitor visitor) {
        DataPage.open(visitor).upload(Hdf5Files.SAMPLE_WORDS);

        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.understood()).containsText("Understood as: next word. 250 words, ids count from 1.");
        assertThat(visitor.page()).hasURL(Pattern.compile("/data/\\w+$"));
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("dataset-words");
    }

    @Test
    void rows_are_decoded_and_another_three_are_drawn(Visitor visitor) {
        DatasetPage dataset = open(visitor, "Sample words");

        assertThat(dataset.examples()).hasCount(3);
        assertThat(dataset.examples().first()).hasText(Pattern.compile("\\S+ \\S+ \\S+ → \\S+"));
        String before = dataset.examples().first().innerText();
        dataset.press("Another three");
        assertThat(dataset.examples().first()).not().hasText(before);
        assertThat(dataset.examples()).hasCount(3);
    }

    @Test
    void pictures_are_drawn_and_turned_upright(Visitor visitor) {
        DatasetPage dataset = open(visitor, "Sample pictures");

        assertThat(dataset.pictures()).hasCount(24);
        assertThat(dataset.pictures().first()).hasJSProperty("naturalWidth", 32);
        String before = dataset.pictures().first().getAttribute("src");
        dataset.turnUpright().check();
        assertThat(dataset.pictures().first()).not().hasAttribute("src", before);
        assertThat(dataset.turnUpright()).isChecked();
        dataset.turnUpright().uncheck();
        assertThat(dataset.pictures().first()).hasAttribute("src", before);
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("dataset-pictures");
    }

    @Test
    void roles_are_changed_and_checked_at_once(Visitor visitor) throws IOException {
        DataPage.open(visitor).upload(files.markup());
        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.understood()).containsText("8 train");

        dataset.giveRole("train_y", "not used");
        assertThat(dataset.understood()).containsText("Not understood yet");
        dataset.giveRole("train_y", "train y");
        assertThat(dataset.understood()).containsText("8 train");
    }

    @Test
    void names_from_the_file_stay_text(Visitor visitor) throws IOException {
        DataPage.open(visitor).upload(files.markup());

        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.name()).hasText("<img src=x onerror=alert(1)>");
        assertThat(dataset.array("train_x<b>bold<")).isVisible();
        assertThat(visitor.page().locator("img[src=x]")).hasCount(0);
    }

    @Test
    void what_is_not_hdf5_is_refused_in_one_sentence(Visitor visitor) throws IOException {
        DataPage data = DataPage.open(visitor);
        int before = data.rows().count();

        data.upload(files.text());
        assertThat(data.refusal()).containsText("'text.h5' could not be read: This is not an HDF5 file");
        data.upload(files.empty());
        assertThat(data.refusal()).containsText("'empty.h5'");
        data.upload(files.cutShort());
        assertThat(data.refusal()).containsText("cut short");
        assertThat(data.zone().locator("vaadin-upload-file")).hasCount(0);

        visitor.reload();
        assertThat(data.rows()).hasCount(before);
    }

    @Test
    void a_file_over_the_limit_is_refused_by_browser_and_server(Visitor visitor) throws IOException {
        Path large = files.tooLarge();
        DataPage data = DataPage.open(visitor);

        data.upload(large);
        assertThat(data.refusal()).containsText("'large.h5' is larger than 64 MiB");
        visitor.reload();
        data.forgetLimit();
        data.upload(large);
        assertThat(data.refusal()).containsText("'large.h5' is larger than 64 MiB");
    }

    @Test
    void an_upload_cancelled_midway_leaves_nothing(Visitor visitor) {
        DataPage data = DataPage.open(visitor);
        int before = data.rows().count();
        visitor.page().route("**/VAADIN/dynamic/**", DataIT::hold);

        data.upload(Hdf5Files.SAMPLE_WORDS);
        Locator file = data.zone().locator("vaadin-upload-file");
        file.getByRole(AriaRole.BUTTON).last().click();

        assertThat(file).hasCount(0);
        visitor.page().unrouteAll();
        visitor.reload();
        assertThat(data.rows()).hasCount(before);
    }

    /** Never answers: the upload stays on its way. */
    private static void hold(Route route) {}

    @Test
    void a_data_set_is_renamed_used_and_deleted(Visitor visitor) throws IOException {
        DataPage.open(visitor).upload(files.small());
        DatasetPage dataset = DatasetPage.of(visitor);

        dataset.press("Rename");
        dataset.field("Name").fill("Eight rows");
        dataset.press("Save");
        assertThat(dataset.name()).hasText("Eight rows");

        String address = visitor.page().url();
        dataset.press("Use in a run");
        assertThat(visitor.page()).hasURL(Pattern.compile("/compose\\?dataset="));
        visitor.page().navigate(address);
        dataset.press("Delete");
        visitor.page()
                .locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(visitor.page()).hasURL(Pattern.compile("/data$"));
        assertThat(DataPage.open(visitor).row("Eight rows")).hasCount(0);
    }

    @Test
    void an_unknown_data_set_is_a_page_of_its_own(Visitor visitor) {
        assertThat(visitor.open("/data/nothing")).isEqualTo(404);
        assertThat(DatasetPage.of(visitor).name()).hasText("There is no data set nothing");
    }

    @Test
    void everything_fits_a_narrow_dark_screen(Visitor visitor) {
        visitor.narrow();
        visitor.goesDark();
        DatasetPage dataset = open(visitor, "Sample pictures");

        assertThat(dataset.pictures().first()).isVisible();
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= 400"))
                .isEqualTo(true);
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("dataset-pictures-narrow-dark");
    }

    @Test
    void roles_are_not_cut_off_on_a_narrow_screen(Visitor visitor) {
        visitor.narrow();
        DatasetPage dataset = open(visitor, "Sample words");

        assertThat(dataset.array("valx").locator("vaadin-select")).containsText("validation x");
        assertThat(visitor.page().evaluate(FADED_ROLES)).isEqualTo(List.of());
    }

    private static DatasetPage open(Visitor visitor, String name) {
        DataPage.open(visitor).row(name).getByRole(AriaRole.LINK).click();
        DatasetPage dataset = DatasetPage.of(visitor);
        assertThat(dataset.name()).hasText(name);
        return dataset;
    }
}
