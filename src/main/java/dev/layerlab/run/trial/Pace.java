package dev.layerlab.run.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long a step takes once the code is compiled, which on a freshly started server comes in jumps: steps are looked at
 * a window of time after the other, until several windows in a row are no faster than those before.
 */
final class Pace {
    private static final long WINDOW = 200_000_000;
    private static final int LEAST_STEPS = 5;
    /** So many windows, without those before that they are compared with. */
    private static final int STEADY = 4;
    /** The share of a step's time that comes and goes by chance. */
    private static final double CHANCE = 0.03;

    private final List<Double> windows = new ArrayList<>();
    private List<Long> steps = new ArrayList<>();
    private long begun;
    private long latest;
    private boolean started;

    /** The end of a step, in nanoseconds; the first one starts the clock, since it loads what later ones need. */
    void tick(long now) {
        if (started) {
            steps.add(now - latest);
        } else {
            begun = now;
        }
        started = true;
        latest = now;
        if (now - begun >= WINDOW && steps.size() >= LEAST_STEPS) {
            windows.add(median(steps));
            steps = new ArrayList<>();
            begun = now;
        }
    }

    /** Whether the steps have stopped becoming faster. */
    boolean steady() {
        int before = windows.size() - STEADY;
        return before > 0
                && Collections.min(windows.subList(before, windows.size()))
                        >= (1 - CHANCE) * Collections.min(windows.subList(0, before));
    }

    /** Whether a step was timed at all. */
    boolean known() {
        return !windows.isEmpty() || !steps.isEmpty();
    }

    /** Of the latest steps, in seconds. */
    double secondsPerStep() {
        if (windows.isEmpty()) {
            return 1e-9 * median(steps.subList(steps.size() / 2, steps.size()));
        }
        return 1e-9 * median(windows.subList(Math.max(0, windows.size() - STEADY), windows.size()));
    }

    private static double median(List<? extends Number> some) {
        double[] sorted =
                some.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
