package dev.layerlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.data.DatasetService;
import dev.layerlab.predict.Predictor;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.predict.WordAddress;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PredictPageIT {
    private final Predictor predictor;
    private final SampleRuns samples;

    @Autowired
    PredictPageIT(RunService runs, DatasetService datasets, Predictor predictor) {
        this.predictor = predictor;
        this.samples = new SampleRuns(runs, datasets);
    }

    @Test
    void ten_words_stand_in_order_and_the_rest_fills_up_to_all(Visitor visitor) {
        PredictPage page = trained(visitor, "?w=i&w=do&w=not");
        page.has(10);
        assertThat(page.shares()).isSortedAccordingTo(Comparator.reverseOrder());
        double told = page.shares().stream().mapToDouble(share -> share).sum();
        assertThat(told + page.rest()).isCloseTo(100, within(1.0));
        visitor.screenshot("predict");
    }

    @Test
    void typing_suggests_and_enter_goes_on_until_the_candidates(Visitor visitor) {
        PredictPage page = trained(visitor, "");
        page.word(1).click();
        visitor.page().keyboard().type("no");
        assertThat(page.suggestion("not")).isVisible();
        visitor.page().keyboard().press("ControlOrMeta+A");
        page.type("i");
        assertThat(page.word(2)).isFocused();
        page.type("do");
        assertThat(page.word(3)).isFocused();
        page.type("not");
        page.has(10);
        assertThat(page.candidate(1)).isFocused();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*\\?w=i&w=do&w=not"));
    }

    @Test
    void a_key_or_a_click_appends_the_candidate_and_moves_the_window(Visitor visitor) {
        PredictPage page = trained(visitor, "?w=i&w=do&w=not");
        page.has(10);
        String second = page.words().get(1);
        visitor.page().locator("h1").click();
        page.pressKey("2");
        assertThat(page.word(1)).hasValue("do");
        assertThat(page.word(2)).hasValue("not");
        assertThat(page.word(3)).hasValue(second);

        String first = page.words().getFirst();
        page.candidate(1).click();
        assertThat(page.word(2)).hasValue(second);
        assertThat(page.word(3)).hasValue(first);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*\\?" + WordAddress.query(List.of("not", second, first))));
    }

    @Test
    void an_unknown_word_is_marked_and_never_replaced(Visitor visitor) {
        PredictPage page = trained(visitor, "?w=i&w=do&w=zebra");
        assertThat(page.message()).containsText("zebra");
        assertThat(page.message()).containsText("is not among the 250 words");
        assertThat(page.word(3)).hasValue("zebra");
        page.has(0);
        visitor.screenshot("predict-unknown-word");

        page.nearest().first().click();
        page.has(10);
    }

    @Test
    void the_page_says_what_the_service_says(Visitor visitor) {
        Run run = finished(visitor);
        PredictPage page = PredictPage.open(visitor, run.id(), "?w=i&w=do&w=not");
        page.has(10);
        List<String> expected = predictor.next(run.id(), List.of("i", "do", "not"), 10, null).candidates().stream()
                .map(candidate -> candidate.word())
                .toList();
        assertThat(page.words()).isEqualTo(expected);
    }

    @Test
    void the_tab_answers_while_the_run_trains_and_follows_its_epochs(Visitor visitor) {
        Run run = samples.start("Asked while training", 500);
        RunPage runPage = RunPage.open(visitor, run.id());
        runPage.hasDrawnAtLeast(1);
        visitor.open("/runs/" + run.id() + "?w=i&w=do&w=not");
        PredictPage page = PredictPage.in(visitor);
        page.has(10);
        var weights = visitor.page().getByText(Pattern.compile("weights of epoch \\d+"));
        String epoch = weights.innerText();
        visitor.page().waitForCondition(() -> !weights.innerText().equals(epoch));
        runPage.press("Stop");
        runPage.isIn("stopped");
    }

    private PredictPage trained(Visitor visitor, String query) {
        return PredictPage.open(visitor, finished(visitor).id(), query);
    }

    private Run finished(Visitor visitor) {
        Run run = samples.start("To ask", 2);
        RunPage.open(visitor, run.id()).isIn("finished");
        return run;
    }
}
