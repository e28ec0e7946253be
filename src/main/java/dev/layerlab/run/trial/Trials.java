package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Tries drafts out. Slow: for a thread that nobody waits for. Throws IllegalArgumentException for what can't be trained. */
@Component
public class Trials {
    private final RunRules rules;
    private final DatasetService datasets;

    Trials(RunRules rules, DatasetService datasets) {
        this.rules = rules;
        this.datasets = datasets;
    }

    /** Empty where it was cancelled. */
    public Optional<Answer> answer(Trial trial, RunConfig draft, Progress progress) {
        RunConfig config = rules.complete(draft);
        Columns columns = datasets.columns(config.dataset());
        return trial.answer(config, columns, progress);
    }

    /** Empty where it was cancelled. */
    public Optional<Estimate> estimate(RunConfig draft, BooleanSupplier cancelled) {
        RunConfig config = rules.complete(draft);
        Columns columns = datasets.columns(config.dataset());
        return Stopwatch.times(config, columns, cancelled).map(times -> Estimate.of(config, columns, times));
    }

    /**
     * Of runs side by side on all cores, judged by a few of them. Empty where it was cancelled. What is said against one of
     * them names it.
     */
    public Optional<Estimate> estimate(List<RunConfig> drafts, BooleanSupplier cancelled) {
        if (drafts.size() == 1) {
            return estimate(drafts.getFirst(), cancelled);
        }
        var some = new ArrayList<Estimate>();
        for (RunConfig draft : spread(drafts)) {
            named(draft, cancelled).ifPresent(some::add);
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
        }
        int cores = Runtime.getRuntime().availableProcessors();
        return Optional.of(
                Estimate.ofAll(drafts.size(), cores, drafts.getFirst().halves(), some));
    }

    /**
     * The first and the last, and those a third of the way from both. In a grid each has its mirror image, so that their
     * mean is the grid's own where the cost grows evenly along each axis.
     */
    static <T> List<T> spread(List<T> all) {
        int last = all.size() - 1;
        int third = Math.round(last / 3f);
        return IntStream.of(0, third, last - third, last)
                .distinct()
                .mapToObj(all::get)
                .toList();
    }

    private Optional<Estimate> named(RunConfig draft, BooleanSupplier cancelled) {
        try {
            return estimate(draft, cancelled);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("run '%s': %s".formatted(draft.name(), refused.getMessage()), refused);
        }
    }
}
