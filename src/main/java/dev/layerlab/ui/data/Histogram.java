package dev.layerlab.ui.data;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.data.Insights.Values;
import java.util.Locale;

/** How the values of training are spread from the least to the largest, as bars. */
final class Histogram extends Section {
    private final Values values;

    Histogram(Values values) {
        this.values = values;
        addClassName("panel");
        var range = new Paragraph(String.format(
                Locale.ROOT,
                "Values from %s to %s, mean %s.",
                shown(values.least()),
                shown(values.largest()),
                shown(values.mean())));
        range.addClassName("quiet");
        var ends = new Div(new Span(shown(values.least())), new Span(shown(values.largest())));
        ends.addClassNames("histogram-ends", "quiet");
        add(new H2("Values"), range, bars(), ends);
    }

    private Div bars() {
        long most = values.histogram().stream().mapToLong(Long::longValue).max().orElse(1);
        var bars = new Div();
        bars.addClassName("histogram");
        bars.getElement().setAttribute("role", "img");
        bars.getElement().setAttribute("aria-label", "Histogram of the values: " + fullest());
        for (int bin = 0; bin < values.histogram().size(); bin++) {
            long count = values.histogram().get(bin);
            var bar = new Div();
            // a bin that holds anything is seen
            bar.setHeight(count == 0 ? 0 : Math.max(1f, 100f * count / most), Unit.PERCENTAGE);
            bar.setTitle("%s to %s: %,d values".formatted(shown(edge(bin)), shown(edge(bin + 1)), count));
            bars.add(bar);
        }
        return bars;
    }

    private String fullest() {
        int fullest = 0;
        for (int bin = 1; bin < values.histogram().size(); bin++) {
            fullest = values.histogram().get(bin) > values.histogram().get(fullest) ? bin : fullest;
        }
        return "most lie from %s to %s".formatted(shown(edge(fullest)), shown(edge(fullest + 1)));
    }

    private double edge(int bin) {
        return values.least()
                + (values.largest() - values.least()) * bin / values.histogram().size();
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.4g", value)
                .replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }
}
