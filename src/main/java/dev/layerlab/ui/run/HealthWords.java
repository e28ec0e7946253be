package dev.layerlab.ui.run;

import dev.layerlab.nn.train.LayerHealth;
import dev.layerlab.ui.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is to be said about a layer's health, each with a sign: ✓ good, ⚠ worth a thought, ✕ broken. */
final class HealthWords {
    private static final double MUCH_SATURATED = 0.5;
    private static final double MANY_DEAD = 0.2;
    private static final double FAST = 0.01;
    private static final double SLOW = 1e-5;

    private HealthWords() {}

    static List<String> of(LayerHealth layer) {
        List<String> words = new ArrayList<>();
        if (!layer.finite()) {
            words.add("✕ Its outputs are no longer numbers. Try a smaller learning rate.");
        }
        if (layer.saturated() != null) {
            words.add(saturated(layer.saturated()));
        }
        if (layer.dead() != null) {
            words.add(dead(layer.dead()));
        }
        if (layer.update() != null) {
            words.add(update(layer.update()));
        }
        return words;
    }

    private static String saturated(double share) {
        return share > MUCH_SATURATED
                ? "⚠ %s of its values are saturated, where hardly any gradient passes. Smaller first weights or a smaller learning rate help."
                        .formatted(Figures.share(share))
                : "✓ %s of its values are saturated.".formatted(Figures.share(share));
    }

    private static String dead(double share) {
        return share > MANY_DEAD
                ? "⚠ %s of its units are 0 for every row looked at. LEAKY_RELU or a smaller learning rate helps."
                        .formatted(Figures.share(share))
                : "✓ %s of its units are 0 for every row looked at.".formatted(Figures.share(share));
    }

    private static String update(double ratio) {
        String moved = String.format(Locale.ROOT, "The last step moved its weights by %.2g %%", 100 * ratio);
        if (ratio > FAST) {
            return "⚠ " + moved + ", which is much: a smaller learning rate may be calmer.";
        }
        return ratio < SLOW ? "⚠ " + moved + ", which is little: a larger learning rate may help." : "✓ " + moved + ".";
    }
}
