package dev.layerlab.ui.compare;

import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.run.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the runs that are compared, with its epochs so far.
 *
 * @param place among all that the address names, missing ones too, so that a colour stays with its run
 * @param label unlike any other run's, even where two have one name; stays as it was when the page was opened
 */
record Compared(int place, String label, Run run, List<EpochRow> rows) {
    private static final int LONGEST_LABEL = 28;
    private static final int LABEL_START = 9;

    static Optional<Compared> of(RunService runs, int place, String id) {
        return runs.byId(id).map(run -> new Compared(place, label(place, run.name()), run, runs.epochs(id)));
    }

    /** As it is stored now; only epochs that are new are read. Empty where the run was deleted. */
    Optional<Compared> again(RunService runs) {
        int last = rows.isEmpty() ? 0 : rows.getLast().epoch();
        return runs.byId(run.id()).map(now -> new Compared(place, label, now, with(runs.epochsAfter(run.id(), last))));
    }

    private List<EpochRow> with(List<EpochRow> fresh) {
        var all = new ArrayList<>(rows);
        all.addAll(fresh);
        return all;
    }

    /** {@code A}, {@code B}, ... */
    String letter() {
        return letter(place);
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The runs of a sweep differ at the end of their names, so a long name is cut in its middle. */
    static String label(int place, String name) {
        return letter(place) + " " + (name.length() <= LONGEST_LABEL ? name : cut(name));
    }

    private static String cut(String name) {
        return name.substring(0, LABEL_START) + "…" + name.substring(name.length() - LONGEST_LABEL + LABEL_START + 1);
    }

    boolean has(Metric metric) {
        return rows.stream().map(metric::in).anyMatch(Objects::nonNull);
    }

    /** {@code 81.0 % @58}: the greatest accuracy or the least loss, and the first epoch that has it. */
    String best(Metric metric) {
        EpochRow best = null;
        for (EpochRow row : rows) {
            Double amount = metric.in(row);
            if (amount != null && (best == null || metric.better(amount, metric.in(best)))) {
                best = row;
            }
        }
        return best == null ? "–" : "%s @%d".formatted(metric.figure(metric.in(best)), best.epoch());
    }
}
