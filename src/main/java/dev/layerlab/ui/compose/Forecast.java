package dev.layerlab.ui.compose;

import dev.layerlab.run.trial.Estimate;
import dev.layerlab.ui.Figures;
import java.time.Duration;
import java.util.Locale;

/**
 * What training will cost.
 *
 * @param estimate of all runs, side by side on all cores
 * @param known how many of a grid's runs were trained before
 */
record Forecast(int runs, Estimate estimate, int known) {
    String time() {
        Duration time = estimate.time();
        return "about " + (time.toMillis() < 1000 ? "1 s or less" : Figures.time(time));
    }

    /** {@code about 50 s, 3 MB}, or {@code about 2 min 5 s for 9 runs on 2 cores, 6 MB.} and what was trained before. */
    String sentence() {
        String memory = size(estimate.bytes());
        if (runs == 1) {
            return "%s, %s".formatted(time(), memory);
        }
        int cores = Runtime.getRuntime().availableProcessors();
        return "%s for %d runs on %d %s, %s.%s"
                .formatted(time(), runs, cores, cores == 1 ? "core" : "cores", memory, again());
    }

    private String again() {
        return known == 0
                ? ""
                : " %d of them %s trained before and would give the same again."
                        .formatted(known, known == 1 ? "was" : "were");
    }

    private static String size(long bytes) {
        return bytes < 1e9
                ? "%d MB".formatted(Math.max(1, Math.round(bytes / 1e6)))
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
