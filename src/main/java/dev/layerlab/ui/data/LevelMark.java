package dev.layerlab.ui.data;

import com.vaadin.flow.component.html.Span;
import dev.layerlab.data.Finding;
import dev.layerlab.data.Finding.Level;
import dev.layerlab.ui.form.Labels;
import java.util.Comparator;
import java.util.List;

/** How serious findings are, by a sign and a word, the colour only supporting them. */
final class LevelMark extends Span {
    LevelMark(Level level) {
        this(sign(level) + " " + word(level), Labels.of(level));
    }

    /** The most serious of all findings; ready where there is nothing to heed. */
    LevelMark(List<Finding> findings) {
        this(worst(findings), findings);
    }

    private LevelMark(Level worst, List<Finding> findings) {
        this(
                worst == null || worst == Level.NOTE ? "✓ ready" : sign(worst) + " " + count(worst, findings),
                worst == null ? "note" : Labels.of(worst));
    }

    private LevelMark(String text, String level) {
        super(text);
        addClassNames("level", "level-" + level);
    }

    private static Level worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::level)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String count(Level level, List<Finding> findings) {
        long count =
                findings.stream().filter(finding -> finding.level() == level).count();
        return count == 1 ? "1 " + word(level) : "%d %ss".formatted(count, word(level));
    }

    private static String word(Level level) {
        return Labels.of(level);
    }

    private static String sign(Level level) {
        return switch (level) {
            case ERROR -> "✕";
            case WARNING -> "⚠";
            case NOTE -> "ℹ";
        };
    }
}
