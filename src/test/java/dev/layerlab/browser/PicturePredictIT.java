package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetService;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.PicturePredictor;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PicturePredictIT {
    private final PicturePredictor predictor;
    private final SampleRuns samples;

    @Autowired
    PicturePredictIT(RunService runs, DatasetService datasets, PicturePredictor predictor) {
        this.predictor = predictor;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void the_page_says_what_the_service_says_of_the_row_in_the_address(Visitor visitor) {
        Run run = finished(visitor);
        PicturePage page = PicturePage.open(visitor, run.id(), "?row=17");
        var expected = predictor.ofRow(run.id(), DataPart.TEST, 17).foremost().getFirst();
        assertThat(page.number()).hasValue("17");
        assertThat(page.picture("test picture 17")).isVisible();
        assertThat(page.bars()).hasCount(2);
        assertThat(page.bars().first()).containsText(expected.name());
        assertThat(page.bars().first()).containsText(String.format(Locale.ROOT, "score %.3f", expected.figure()));
        assertThat(page.verdict())
                .hasText(Pattern.compile("The network says [01], (and that is right|but this is [01])\\."));
    }

    @Test
    void buttons_go_on_and_the_address_keeps_the_row(Visitor visitor) {
        PicturePage page = PicturePage.open(visitor, finished(visitor).id(), "?row=398");
        page.press("Next");
        assertThat(page.picture("test picture 399")).isVisible();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*\\?row=399"));
        assertThat(page.button("Next")).isDisabled();
        page.press("Previous");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*\\?row=398"));
    }

    @Test
    void ones_own_picture_gets_bars_too_and_a_bad_one_a_sentence(Visitor visitor) throws IOException {
        PicturePage page = PicturePage.open(visitor, finished(visitor).id(), "");
        assertThat(page.verdict()).containsText("The network says");
        page.send("mine.png", "image/png", png(90, 60));
        assertThat(page.picture("mine.png")).isVisible();
        assertThat(page.verdict()).hasText(Pattern.compile("The network says [01]\\."));
        visitor.screenshot("predict-own-picture");

        page.send("fake.png", "image/png", "no picture".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.refusal()).hasText("'fake.png' is neither PNG nor JPEG. Save it as one of them.");
        assertThat(page.picture("mine.png")).isVisible();
    }

    @Test
    void the_tab_follows_the_epochs_while_the_run_trains(Visitor visitor) {
        Run run = samples.startOnPictures("Asked about a picture", 10_000);
        RunPage runPage = RunPage.open(visitor, run.id());
        runPage.hasDrawnAtLeast(1);
        visitor.open("/runs/" + run.id() + "?row=17");
        var weights = visitor.page().getByText(Pattern.compile("Weights of epoch [\\d,]+"));
        String epoch = weights.innerText();
        visitor.page().waitForCondition(() -> !weights.innerText().equals(epoch));
        runPage.press("Stop");
        runPage.isIn("stopped");
    }

    @Test
    void axe_has_no_grave_finding_and_a_telephone_has_room(Visitor visitor) {
        PicturePage page = PicturePage.open(visitor, finished(visitor).id(), "?row=17");
        assertThat(page.bars()).hasCount(2);
        assertThat(visitor.graveFindings()).isEmpty();
        visitor.screenshot("predict-picture-1280-light");
        visitor.goesDark();
        assertThat(visitor.graveFindings()).as("dark").isEmpty();
        visitor.narrow();
        assertThat(visitor.graveFindings()).as("narrow").isEmpty();
        visitor.screenshot("predict-picture-400-dark");
        assertThat((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private Run finished(Visitor visitor) {
        Run run = samples.startOnPictures("Pictures to ask", 3);
        RunPage.open(visitor, run.id()).isIn("finished");
        return run;
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
