package dev.layerlab.browser;

import com.microsoft.playwright.Page;
import dev.layerlab.run.RunFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** How long it takes from an epoch's being stored to its drawn point; server and browser share this machine's clock. */
final class Delays {
    private Delays() {}

    /** In milliseconds and in order of length, over so many more points of the page's loss chart. */
    static List<Long> of(RunPage run, Page page, RunFeed feed, String runId, int points) {
        page.evaluate("""
                () => {
                  const chart = document.querySelector('#loss');
                  window.drawn = [];
                  new MutationObserver(() => window.drawn.push(Date.now())).observe(chart, { attributeFilter: ['data-points'] });
                }""");
        List<Long> stored = new CopyOnWriteArrayList<>();
        try (var watch = feed.watch(runId, () -> stored.add(System.currentTimeMillis()))) {
            run.hasDrawnAtLeast(run.points() + points);
        }
        return delays(stored, (List<?>) page.evaluate("() => window.drawn"));
    }

    /** For each drawing the wait of the oldest epoch that it was the first to show. */
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
