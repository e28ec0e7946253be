package dev.layerlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A run of 2,000 epochs with all six curves: how soon it is seen and how quickly it answers. */
@BrowserTest
class LongRunIT {
    private static final Logger LOG = LoggerFactory.getLogger(LongRunIT.class);
    private static final int EPOCHS = 2000;

    private final SampleRuns samples;
    private final JdbcTemplate database;

    @Autowired
    LongRunIT(RunService runs, DatasetService datasets, JdbcTemplate database) {
        this.samples = new SampleRuns(runs, datasets);
        this.database = database;
    }

    @Test
    void two_thousand_epochs_are_drawn_at_once_and_answer_quickly(Visitor visitor) {
        Run run = samples.start("Long", 1);
        RunPage.open(visitor, run.id()).isIn("finished");
        lengthen(run);

        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawn(EPOCHS);
        LOG.info(
                "{} epochs x 6 curves: first paint after {} ms",
                EPOCHS,
                visitor.page().evaluate("""
                () => Math.round(performance.getEntriesByName('curves-drawn')[0].startTime)"""));
        PlaywrightAssertions.assertThat(visitor.page().locator("#accuracy")).containsText("most frequent answer");
        var answers = new Answers(visitor.page());
        answers.toEach("log", "input[type=checkbox]", "(box, i) => { box.checked = i % 2 === 0 }");
        answers.toEach("smooth", "input[type=number]", "(field, i) => { field.value = i % 2 ? 0 : 0.5 }");
        answers.toEach("epochs", "select", "(list, i) => { list.value = i % 2 ? 'all' : 'last half' }");
        LOG.info("moving the crosshair: {} ms at the longest of 60 moves", longestMove(visitor));
    }

    /** Of 2,000 epochs far fewer are drawn, and yet the pointer finds each. */
    @Test
    void the_crosshair_tells_of_epochs_that_are_not_drawn(Visitor visitor) {
        Run run = samples.start("Long, told", 1);
        RunPage.open(visitor, run.id()).isIn("finished");
        lengthen(run);
        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawn(EPOCHS);
        var plot = visitor.page().locator("#loss .plot").boundingBox();
        var pointed = visitor.page().locator("#loss .pointed");
        for (int i = 0; i < 40; i++) {
            visitor.page().mouse().move(plot.x + plot.width * 0.5 + i, plot.y + 100);
            PlaywrightAssertions.assertThat(pointed).containsText("epoch ");
            String told = pointed.innerText();
            int epoch = Integer.parseInt(told.replaceAll("(?s).*epoch (\\d+).*", "$1"));
            assertThat(told).contains("train: " + figure(at(epoch, 1)), "validation: " + figure(at(epoch, 3)));
        }
        List<?> drawn =
                (List<?>) visitor.page().evaluate("() => document.querySelector('#loss').drawn.globals.seriesX[0]");
        assertThat(drawn.size()).isBetween(100, EPOCHS / 4);
    }

    private void lengthen(Run run) {
        database.batchUpdate(
                """
                insert into epoch_row
                    (run_id, epoch, loss, accuracy, val_loss, val_accuracy, test_loss, test_accuracy, seconds)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                IntStream.rangeClosed(2, EPOCHS)
                        .mapToObj(epoch -> new Object[] {
                            run.id(),
                            epoch,
                            at(epoch, 1),
                            at(epoch, 2),
                            at(epoch, 3),
                            at(epoch, 4),
                            at(epoch, 5),
                            at(epoch, 6)
                        })
                        .toList());
        database.update("update run set epoch = ?, epochs = ? where id = ?", EPOCHS, EPOCHS, run.id());
    }

    /** Three decimals, and more where fewer than three digits would matter. */
    private static String figure(double value) {
        int decimals = new BigDecimal(value).round(new MathContext(3)).scale();
        return new BigDecimal(value)
                .setScale(Math.max(3, decimals), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static double at(int epoch, int curve) {
        return 0.5 + Math.sin(epoch * curve) / (curve + epoch / 100.0);
    }

    private static Object longestMove(Visitor visitor) {
        visitor.page().evaluate("""
                () => {
                  window.longest = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(entry => {
                    window.longest = Math.max(window.longest, entry.duration);
                  })).observe({ type: 'event', durationThreshold: 16 });
                }""");
        var plot = visitor.page().locator("#loss .plot").boundingBox();
        for (int i = 0; i < 60; i++) {
            visitor.page().mouse().move(plot.x + plot.width * i / 60, plot.y + 100 + i % 7);
        }
        return visitor.page().evaluate("() => window.longest");
    }
}
