package dev.layerlab.run.trial;

import java.time.Duration;

/** About how long training will take where nothing else runs, and how much memory. */
public record Estimate(Duration time, long bytes) {
    /**
     * Of several runs, as many side by side as there are cores.
     *
     * @param halves whether each run works on two cores, so that their time is that of half as many side by side
     * @param first of the first run
     * @param last of the last one
     */
    static Estimate ofAll(int runs, int cores, boolean halves, Estimate first, Estimate last) {
        int rounds = Math.ceilDiv(runs, halves ? Math.max(1, cores / 2) : cores);
        Duration time =
                first.time.plus(last.time).multipliedBy(rounds).dividedBy(2).plusSeconds(1); // for starting them
        return new Estimate(time, Math.min(runs, cores) * Math.max(first.bytes, last.bytes));
    }
}
