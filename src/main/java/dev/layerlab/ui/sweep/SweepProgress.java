package dev.layerlab.ui.sweep;

import dev.layerlab.run.Run;
import dev.layerlab.run.RunState;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far a sweep is.
 *
 * @param runs how many are in each state; no entry for none
 * @param share of the epochs, 0 to 1, what will not be trained counting as done
 * @param left empty where nobody knows, or nothing goes on
 */
record SweepProgress(Map<RunState, Long> runs, double share, Optional<Duration> left) {
    /** In the order in which people ask for them. */
    private static final List<RunState> OTHERS = List.of(
            RunState.FAILED,
            RunState.STOPPED,
            RunState.RUNNING,
            RunState.INTERRUPTED,
            RunState.PAUSED,
            RunState.QUEUED);

    static SweepProgress of(List<Run> runs, Optional<Duration> left) {
        Map<RunState, Long> counts = runs.stream()
                .collect(Collectors.groupingBy(Run::state, () -> new EnumMap<>(RunState.class), Collectors.counting()));
        double share = runs.stream().mapToDouble(SweepProgress::share).average().orElse(1);
        return new SweepProgress(counts, share, left);
    }

    private static double share(Run run) {
        return run.state().ended() ? 1 : Math.min(1, (double) run.epoch() / run.epochs());
    }

    /** Whether some run has not ended. */
    boolean underWay() {
        return runs.keySet().stream().anyMatch(state -> !state.ended());
    }

    long ended() {
        return runs.keySet().stream()
                .filter(RunState::ended)
                .mapToLong(runs::get)
                .sum();
    }

    long in(RunState state) {
        return runs.getOrDefault(state, 0L);
    }

    /** How many begin, or go on, as soon as a core is free. */
    long waiting() {
        return in(RunState.QUEUED) + in(RunState.INTERRUPTED);
    }

    /** {@code 4 of 9 runs finished, 1 failed, 2 running, 2 queued.} */
    String sentence() {
        long all = runs.values().stream().mapToLong(Long::longValue).sum();
        String others = OTHERS.stream()
                .filter(runs::containsKey)
                .map(state -> ", %d %s".formatted(in(state), state.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
        return "%d of %d runs finished%s.".formatted(in(RunState.FINISHED), all, others);
    }
}
