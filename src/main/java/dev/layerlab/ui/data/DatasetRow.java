package dev.layerlab.ui.data;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.data.Dataset;
import dev.layerlab.ui.Figures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A data set in one line: what it is, how large, how old, and whether something is wrong with it. */
final class DatasetRow extends ListItem {
    DatasetRow(Dataset dataset, Clock clock) {
        var age = Duration.between(Instant.ofEpochMilli(dataset.created()), clock.instant());
        add(
                new Anchor("data/" + dataset.id(), dataset.name()),
                quiet(
                        dataset.insights() == null
                                ? "not understood yet"
                                : dataset.insights().understood()),
                quiet(Sizes.bytes(dataset.bytes())),
                quiet(Figures.ago(age)),
                new LevelMark(dataset.findings()));
    }

    /** What it is, as its own page says, without the words that only make sense there. */
    private static String summary(Dataset dataset) {
        return dataset.insights() == null
                ? "not understood yet"
                : dataset.insights().understood().replaceFirst("^Understood as: ", "");
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
