package dev.layerlab.ui.sweep;

import com.vaadin.flow.data.renderer.LitRenderer;
import dev.layerlab.ui.run.Metric;
import dev.layerlab.ui.run.RunWords;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A run of a sweep where there is no room for a line: its values, which lead to it, and its figures, nothing cut off. */
final class SweepCard {
    private static final String TEMPLATE = """
            <div class="sweep-card">
              <a href="${item.address}">${item.values}</a>
              <span class="state ${item.kind}">${item.state}</span>
              <span class="best">${item.best}</span>
              <span class="quiet others">${item.others}</span>
            </div>""";

    private SweepCard() {}

    /** @param now how the sweep stands when a card is drawn */
    static LitRenderer<SweepRow> renderer(Supplier<SweepResult> now) {
        return LitRenderer.<SweepRow>of(TEMPLATE)
                .withProperty("address", row -> "runs/" + row.run().id())
                .withProperty("values", row -> SweepWords.values(now.get().sweep(), row))
                .withProperty("kind", row -> row.run().state().name().toLowerCase(Locale.ROOT))
                .withProperty("state", row -> RunWords.state(row.run()))
                .withProperty("best", row -> judged(now.get(), row))
                .withProperty("others", row -> others(now.get(), row));
    }

    /** {@code ★ val acc 82.5 %}, the figure that says which run is best. */
    static String judged(SweepResult now, SweepRow row) {
        String star = now.best().filter(row::equals).isPresent() ? "★ " : "";
        return now.judge().map(judge -> star + figure(judge, row)).orElse("");
    }

    /** {@code val loss 0.410 · test acc 81.0 %} */
    static String others(SweepResult now, SweepRow row) {
        return now.metrics().stream()
                .filter(metric -> row.figure(metric) != null)
                .filter(metric -> now.judge().filter(metric::equals).isEmpty())
                .map(metric -> figure(metric, row))
                .collect(Collectors.joining(" · "));
    }

    private static String figure(Metric metric, SweepRow row) {
        Double figure = row.figure(metric);
        return metric.brief() + " " + (figure == null ? "–" : metric.figure(figure));
    }
}
