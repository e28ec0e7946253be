package dev.layerlab.run.trial;

import java.time.Duration;
import java.util.List;

/** About how long training will take where nothing else runs, and how much memory. */
public record Estimate(Duration time, long bytes) {
    /**
     * Of several runs, as many side by side as there are cores.
     *
     * @param halves whether each run works on two cores, so that their time is that of half as many side by side
     * @param some of a few of them
     */
    static Estimate ofAll(int runs, int cores, boolean halves, List<Estimate> some) {
        int rounds = Math.ceilDiv(runs, halves ? Math.max(1, cores / 2) : cores);
        Duration sum = some.stream().map(Estimate::time).reduce(Duration.ZERO, Duration::plus);
        Duration time = sum.multipliedBy(rounds).dividedBy(some.size()).plusSeconds(1); // for starting them
        long bytes = some.stream().mapToLong(Estimate::bytes).max().orElseThrow();
        return new Estimate(time, Math.min(runs, cores) * bytes);
    }
}
