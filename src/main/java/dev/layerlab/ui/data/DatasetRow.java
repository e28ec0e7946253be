package dev.layerlab.ui.data;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.Insights;
import dev.layerlab.ui.Figures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A data set in one line: what it is, its rows, how large, how old, how many runs use it, and whether anything is wrong. */
final class DatasetRow extends ListItem {
    DatasetRow(Dataset dataset, int runs, Clock clock) {
        add(
                new Anchor("data/" + dataset.id(), dataset.name()),
                quiet("kind", kind(dataset)),
                quiet("rows", rows(dataset.insights())),
                quiet("size", Sizes.bytes(dataset.bytes())),
                date(dataset, clock),
                quiet("runs", runs == 1 ? "1 run" : "%,d runs".formatted(runs)),
                new LevelMark(dataset.findings()));
    }

    /** What it is, as its own page says, without its rows and the words that only make sense there. */
    private static String kind(Dataset dataset) {
        return dataset.insights() == null
                ? "not understood yet"
                : dataset.insights()
                        .understood()
                        .replaceFirst("^Understood as: ", "")
                        .replaceFirst("\\. [^.]* rows\\.?$", "");
    }

    private static String rows(Insights insights) {
        return insights == null
                ? "–"
                : "%,d rows"
                        .formatted(insights.parts().stream()
                                .mapToInt(Insights.Part::rows)
                                .sum());
    }

    private static Span date(Dataset dataset, Clock clock) {
        Instant created = Instant.ofEpochMilli(dataset.created());
        Span age = quiet("date", Figures.ago(Duration.between(created, clock.instant())));
        age.setTitle(created.atOffset(ZoneOffset.UTC).toLocalDateTime().withNano(0) + " UTC");
        return age;
    }

    private static Span quiet(String name, String text) {
        var span = new Span(text);
        span.addClassNames("quiet", name);
        return span;
    }
}
