package dev.layerlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long the loss chart takes from a change of one of its controls until the changed chart has been painted. */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int TIMES = 30;
    private static final int MILLISECONDS = 100;

    private static final String TIMED = """
            async ({ control, change, times }) => {
              const chart = document.querySelector('#loss');
              const input = chart.querySelector(control);
              const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              // what the page's opening began is done, or the machine has no idle moment
              await new Promise(done => requestIdleCallback(done, { timeout: 10_000 }));
              const taken = [];
              for (let i = 0; i < times; i++) {
                await painted();
                const start = performance.now();
                eval(change)(input, i);
                input.dispatchEvent(new Event('change'));
                await chart.redraw();
                await painted();
                taken.push(Math.round(performance.now() - start));
              }
              return taken;
            }""";

    private final Page page;

    Answers(Page page) {
        this.page = page;
    }

    /**
     * All of the times are written down, and nine of ten must be short: the others may be other programs' doing. The
     * first, which runs code that is still cold, may take twice as long: nothing that the page still does may precede it.
     *
     * @param change a function in JavaScript of the control and how often it was changed before
     */
    void toEach(String what, String control, String change) {
        List<Integer> times = ((List<?>)
                        page.evaluate(TIMED, Map.of("control", control, "change", change, "times", TIMES)))
                .stream().map(time -> ((Number) time).intValue()).toList();
        List<Integer> sorted = times.stream().sorted().toList();
        LOG.info("{}: {} ms, median {}, longest {}", what, times, sorted.get(TIMES / 2), sorted.getLast());
        assertThat(times.getFirst()).as(what + ", the first").isLessThan(2 * MILLISECONDS);
        assertThat(sorted.get(TIMES * 9 / 10)).as(what).isLessThan(MILLISECONDS);
    }
}
