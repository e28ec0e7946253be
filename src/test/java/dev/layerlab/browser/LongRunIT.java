package dev.layerlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
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
        LOG.info(
                "switching to a logarithmic axis and back: {} ms",
                visitor.page().evaluate("""
                async () => {
                  const chart = document.querySelector('#loss');
                  const box = chart.querySelector('input[type=checkbox]');
                  const times = [];
                  for (let i = 0; i < 6; i++) {
                    const start = performance.now();
                    box.click();
                    await chart.redraw();
                    times.push(Math.round(performance.now() - start));
                  }
                  return times.join(', ');
                }"""));
        LOG.info("moving the crosshair: {} ms at the longest of 60 moves", longestMove(visitor));
        int drawn = ((Number) visitor.page()
                        .evaluate("() => document.querySelector('#loss').chart.w.globals.series[0].length"))
                .intValue();
        assertThat(drawn).isEqualTo(EPOCHS);
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
