package dev.layerlab.run.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long a step takes once the code is compiled, which on a freshly started server comes in jumps: steps are looked at
 * a window of time after the other, until several windows in a row are no faster than those before.
 *
 * <p>A window's step is the mean of its steps, since a run pays for its slow steps too; the pace is the median of the
 * latest windows, since something else may have been at work in one of them.
 */
final class Pace {
    private static final long WINDOW = 200_000_000;
    private static final int LEAST_STEPS = 5;
    /** So many windows, and so many at least before them that they are compared with. */
    private static final int STEADY = 4;

    private static final int BEFORE = 2;
    /** The share of a step's time that comes and goes by chance. */
    private static final double CHANCE = 0.03;

    private final List<Double> windows = new ArrayList<>();
    private int steps;
    private long begun;
    private long latest;
    private boolean started;

    /** The end of a step, in nanoseconds; the first one starts the clock, since it loads what later ones need. */
    void tick(long now) {
        if (started) {
            steps++;
        } else {
            begun = now;
        }
        started = true;
        latest = now;
        if (now - begun >= WINDOW && steps >= LEAST_STEPS) {
            windows.add(mean());
            steps = 0;
            begun = now;
        }
    }

    /** Whether the steps have stopped becoming faster. */
    boolean steady() {
        int before = windows.size() - STEADY;
        return before >= BEFORE
                && Collections.min(windows.subList(before, windows.size()))
                        >= (1 - CHANCE) * Collections.min(windows.subList(0, before));
    }

    /** Whether a step was timed at all. */
    boolean known() {
        return !windows.isEmpty() || steps > 0;
    }

    /** Of the latest steps. */
    double secondsPerStep() {
        int late = Math.max(0, windows.size() - STEADY);
        return 1e-9 * (windows.isEmpty() ? mean() : median(windows.subList(late, windows.size())));
    }

    private double mean() {
        return (double) (latest - begun) / steps;
    }

    private static double median(List<Double> some) {
        List<Double> sorted = some.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
