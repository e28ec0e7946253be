package dev.layerlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunFeed;
import dev.layerlab.run.RunService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ChartIT {
    private static final Logger LOG = LoggerFactory.getLogger(ChartIT.class);

    private final RunFeed feed;
    private final SampleRuns samples;

    @Autowired
    ChartIT(RunService runs, DatasetService datasets, RunFeed feed) {
        this.feed = feed;
        this.samples = new SampleRuns(runs, datasets);
    }

    /** 10,000 epochs with one spike up, one down and one gap: few points are drawn, these three among them. */
    @Test
    void a_long_curve_is_thinned_but_keeps_its_extremes_and_gaps(Visitor visitor) {
        Run run = samples.start("Long curve", 1);
        RunPage page = RunPage.open(visitor, run.id());
        page.isIn("finished");
        page.hasDrawn(1);
        List<?> drawn = (List<?>) visitor.page().evaluate("""
                async () => {
                  const points = Array.from({ length: 10000 }, (_, i) => [i + 1, 5 + Math.sin(i / 500)]);
                  points[3333][1] = 99;
                  points[6666][1] = -7;
                  points[8000][1] = null;
                  const chart = document.querySelector('#loss');
                  await chart.addAll({ train: points }, {});
                  return chart.chart.w.globals.series[0];
                }""");
        assertThat(drawn.size()).isBetween(1000, 2000);
        assertThat(drawn.stream().map(String::valueOf)).contains("99", "-7", "null");
        assertThat(visitor.page().locator("#loss").getAttribute("data-points")).isEqualTo("10000");
    }

    @Test
    void a_point_that_comes_again_takes_the_place_of_the_old_one(Visitor visitor) {
        Run run = samples.start("Twice", 1);
        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawn(1);
        visitor.page().evaluate("() => document.querySelector('#loss').addAll({ train: [[1, 42.5]] }, {})");
        page.hasDrawn(1);
        assertThat(page.lossTable()).contains("42.5");
    }

    /** From the moment an epoch is stored to the changed chart; server and browser share this machine's clock. */
    @Test
    void a_stored_epoch_is_drawn_within_half_a_second(Visitor visitor) {
        Run run = samples.start("Timed", 100);
        RunPage page = RunPage.open(visitor, run.id());
        page.hasDrawnAtLeast(1);
        visitor.page().evaluate("""
                () => {
                  const chart = document.querySelector('#loss');
                  window.drawn = [];
                  new MutationObserver(() => window.drawn.push(Date.now())).observe(chart, { attributeFilter: ['data-points'] });
                }""");
        List<Long> stored = new CopyOnWriteArrayList<>();
        try (var watch = feed.watch(run.id(), () -> stored.add(System.currentTimeMillis()))) {
            page.hasDrawnAtLeast(page.points() + 20);
        }
        page.press("Stop");
        List<Long> delays = delays(stored, (List<?>) visitor.page().evaluate("() => window.drawn"));
        LOG.info("milliseconds from a stored epoch to its drawn point: {}", delays);
        assertThat(delays.get(delays.size() / 2)).isLessThanOrEqualTo(500);
    }

    /** For each drawing the wait of the oldest epoch that it was the first to show, in order of length. */
    private static List<Long> delays(List<Long> stored, List<?> drawn) {
        List<Long> delays = new ArrayList<>();
        long before = 0;
        for (Object at : drawn) {
            long time = ((Number) at).longValue();
            long from = before;
            stored.stream()
                    .filter(epoch -> epoch > from && epoch <= time)
                    .findFirst()
                    .ifPresent(epoch -> delays.add(time - epoch));
            before = time;
        }
        return delays.stream().sorted().toList();
    }
}
