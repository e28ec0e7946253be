package dev.layerlab.predict;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.run.RunWeights;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Applies a run's network to words that somebody typed. */
@Service
public class Predictor {
    private final RunService runs;
    private final RunWeights weights;
    private final WordModels models;

    Predictor(RunService runs, RunWeights weights, WordModels models) {
        this.runs = runs;
        this.weights = weights;
        this.models = models;
    }

    /**
     * The {@code top} likeliest next words after exactly as many words as the network reads. Throws {@link
     * UnknownWordException} for a word outside the vocabulary, IllegalArgumentException where the run has no vocabulary,
     * no stored epoch yet, or {@code top} or the number of words does not fit.
     *
     * @param epoch null: the latest while the run trains, then the best
     */
    public Prediction next(String runId, List<String> words, int top, Integer epoch) {
        var run = run(runId);
        var model = models.of(run)
                .orElseThrow(() -> new IllegalArgumentException(
                        "run %s has no vocabulary: it was trained on values, not on words".formatted(runId)));
        boolean best = best(run, epoch);
        int wanted = stored(run, best ? weights.bestEpoch(runId) : weights.latestEpoch(runId));
        return model.next(words, top, wanted, () -> stored(run, best ? weights.best(runId) : weights.latest(runId)));
    }

    /** The words that the run's network knows, by id; empty where it knows none. */
    public List<String> vocabulary(String runId) {
        return models.of(run(runId)).map(WordModel::vocabulary).orElse(List.of());
    }

    private Run run(String id) {
        return runs.byId(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no run %s: it may have been deleted".formatted(id)));
    }

    /** Whether the best epoch is asked for, not the latest. */
    private boolean best(Run run, Integer epoch) {
        if (epoch == null) {
            return run.state().ended();
        }
        int latest = stored(run, weights.latestEpoch(run.id()));
        int best = stored(run, weights.bestEpoch(run.id()));
        Checks.require(
                epoch == latest || epoch == best,
                "epoch must be %s (the latest) or %s (the best), got %s: the weights of other epochs are not kept",
                latest,
                best,
                epoch);
        return epoch != latest;
    }

    private static <T> T stored(Run run, Optional<T> found) {
        return found.orElseThrow(() -> new IllegalArgumentException(
                "run %s has no trained weights yet: wait for its first epoch".formatted(run.id())));
    }
}
