package dev.layerlab.ui.run;

import dev.layerlab.run.Best;
import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What is to be said about a run, in words. */
public final class RunWords {
    private static final int RECENT = 5;
    /** The share of the loss that moves up and down by chance. */
    private static final double STEADY = 0.01;

    private RunWords() {}

    /** A sign and a word, so that nobody needs the colour: {@code ● running}. */
    public static String state(Run run) {
        return switch (run.state()) {
            case QUEUED -> run.place() > 0 ? "○ queued, place " + run.place() : "○ queued";
            case RUNNING -> "● running";
            case PAUSED -> "‖ paused";
            case FINISHED -> "✓ finished";
            case STOPPED -> "■ stopped";
            case FAILED -> "✕ failed";
            case INTERRUPTED -> "↻ interrupted";
        };
    }

    /** {@code Epoch 42 of 50. Validation accuracy 33.6 %, best 33.8 % at epoch 38. Loss falling.} */
    public static String status(Run run, List<EpochRow> rows) {
        if (rows.isEmpty()) {
            return switch (run.state()) {
                case QUEUED -> "Waiting for a free core, place %d in the queue.".formatted(run.place());
                case RUNNING, INTERRUPTED -> "The first of %d epochs is under way.".formatted(run.epochs());
                default -> "No epoch was finished.";
            };
        }
        return "Epoch %d of %d.%s%s".formatted(run.epoch(), run.epochs(), figures(run, rows.getLast()), trend(rows));
    }

    private static String figures(Run run, EpochRow last) {
        Best best = run.best();
        if (best == null) {
            return "";
        }
        Double now = Metric.of(best.metric()).in(last);
        return " %s %s, best %s at epoch %d."
                .formatted(
                        Metric.of(best.metric()).words(),
                        now == null ? "unknown" : Metric.of(best.metric()).figure(now),
                        Metric.of(best.metric()).figure(best.value()),
                        best.epoch());
    }

    /** How the loss moved over the last epochs, on the validation part where there is one. */
    private static String trend(List<EpochRow> rows) {
        if (rows.size() <= RECENT) {
            return "";
        }
        Double now = watchedLoss(rows.getLast());
        Double before = watchedLoss(rows.get(rows.size() - 1 - RECENT));
        if (now == null || before == null) {
            return "";
        }
        double change = (now - before) / Math.max(1e-12, Math.abs(before));
        String word = change < -STEADY ? "falling" : change > STEADY ? "rising" : "steady";
        return " Loss %s%s.".formatted(word, gap(rows.getLast()));
    }

    /** How much better the network knows the rows that it learns from. */
    private static String gap(EpochRow row) {
        return row.valLoss() == null || row.loss() == null
                ? ""
                : String.format(Locale.ROOT, "; gap to training %.2f", row.valLoss() - row.loss());
    }

    private static Double watchedLoss(EpochRow row) {
        return row.valLoss() != null ? row.valLoss() : row.loss();
    }

    /** What the remaining epochs will take, judged by the latest; null where that says nothing. */
    public static Duration left(Run run, List<EpochRow> rows) {
        if (rows.isEmpty() || run.state() != RunState.RUNNING) {
            return null;
        }
        double each = rows.subList(Math.max(0, rows.size() - RECENT), rows.size()).stream()
                .mapToDouble(EpochRow::seconds)
                .average()
                .orElseThrow();
        return Duration.ofMillis(Math.round(1000 * each * (run.epochs() - run.epoch())));
    }
}
