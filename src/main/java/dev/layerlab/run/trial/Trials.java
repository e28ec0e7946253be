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

    /** Of runs side by side on all cores, judged by the first and the last of them. Empty where it was cancelled. */
    public Optional<Estimate> estimate(List<RunConfig> drafts, BooleanSupplier cancelled) {
        Optional<Estimate> first = estimate(drafts.getFirst(), cancelled);
        return drafts.size() == 1
                ? first
                : first.flatMap(one -> estimate(drafts.getLast(), cancelled)
                        .map(other -> Estimate.ofAll(
                                drafts.size(), Runtime.getRuntime().availableProcessors(), one, other)));
    }
}
