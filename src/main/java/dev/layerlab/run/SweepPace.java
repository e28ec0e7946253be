package dev.layerlab.run;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * How fast the runs of a sweep go.
 *
 * @param millisPerEpoch mean time of an epoch, with all that belongs to it
 * @param workers how many runs are at work side by side
 */
record SweepPace(double millisPerEpoch, int workers) {
    /** Whether the run goes on, or begins, without anybody's doing. */
    static boolean goesOn(Run run) {
        return !run.state().ended() && run.state() != RunState.PAUSED;
    }

    /**
     * Until the last run has ended, if each is taken up by whichever worker is free first. Empty where none goes on, or
     * no worker is to be had.
     *
     * @param runs in the order they were queued
     */
    Optional<Duration> left(List<Run> runs) {
        List<Run> going = runs.stream()
                .filter(SweepPace::goesOn)
                .sorted(Comparator.comparing(run -> run.state() != RunState.RUNNING))
                .toList();
        if (going.isEmpty() || workers < 1) {
            return Optional.empty();
        }
        var free = new PriorityQueue<Double>(Collections.nCopies(workers, 0.0));
        double last = 0;
        for (Run run : going) {
            double end = free.remove() + millisPerEpoch * (run.epochs() - run.epoch());
            free.add(end);
            last = Math.max(last, end);
        }
        return Optional.of(Duration.ofMillis(Math.round(last)));
    }
}
