package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunRules;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
        return Stopwatch.estimate(config, datasets.columns(config.dataset()), cancelled);
    }

    /**
     * Of runs side by side on all cores, judged by the first and the last of them. Empty where it was cancelled. What is
     * said against one of them names it.
     */
    public Optional<Estimate> estimate(List<RunConfig> drafts, BooleanSupplier cancelled) {
        if (drafts.size() == 1) {
            return estimate(drafts.getFirst(), cancelled);
        }
        return named(drafts.getFirst(), cancelled)
                .flatMap(first -> named(drafts.getLast(), cancelled).map(last -> ofAll(drafts, first, last)));
    }

    private Optional<Estimate> named(RunConfig draft, BooleanSupplier cancelled) {
        try {
            return estimate(draft, cancelled);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("run '%s': %s".formatted(draft.name(), refused.getMessage()), refused);
        }
    }

    private static Estimate ofAll(List<RunConfig> drafts, Estimate first, Estimate last) {
        int cores = Runtime.getRuntime().availableProcessors();
        return Estimate.ofAll(drafts.size(), cores, drafts.getFirst().halves(), first, last);
    }
}
