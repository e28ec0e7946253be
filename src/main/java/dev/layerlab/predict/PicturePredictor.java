package dev.layerlab.predict;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunColumns;
import dev.layerlab.run.RunService;
import dev.layerlab.run.RunWeights;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Applies a run's network to a picture: of the latest epoch while the run trains, then of the best.
 *
 * <p>The models that were asked last are kept, for the next picture asks the same one again.
 */
@Service
public class PicturePredictor {
    private static final int KEPT = 4;

    private final RunService runs;
    private final RunColumns data;
    private final RunWeights weights;
    private final Map<String, PictureModel> models = new LatestAsked();

    PicturePredictor(RunService runs, RunColumns data, RunWeights weights) {
        this.runs = runs;
        this.data = data;
        this.weights = weights;
    }

    /**
     * What the network says about a row, counted from 0. Takes a while when a run is asked for the first time. Throws
     * IllegalArgumentException where there is no such run, part or row, or no stored epoch yet.
     */
    public Classification ofRow(String runId, DataPart part, int row) {
        Run run = run(runId);
        return model(run).ofRow(part, row, epoch(run), () -> stored(run, weights(run)));
    }

    /** What it says about a picture of somebody's own, written as the data set writes its pictures. */
    public Classification ofPixels(String runId, Column pixels) {
        Run run = run(runId);
        return model(run).of(pixels, null, epoch(run), () -> stored(run, weights(run)));
    }

    private int epoch(Run run) {
        return stored(run, run.state().ended() ? weights.bestEpoch(run.id()) : weights.latestEpoch(run.id()));
    }

    private Optional<RunWeights.Weights> weights(Run run) {
        return run.state().ended() ? weights.best(run.id()) : weights.latest(run.id());
    }

    private PictureModel model(Run run) {
        synchronized (models) {
            return models.computeIfAbsent(run.id(), id -> loaded(run));
        }
    }

    private PictureModel loaded(Run run) {
        Columns columns = data.of(run);
        var parts = new EnumMap<DataPart, Columns.Part>(DataPart.class);
        for (DataPart part : DataPart.of(columns)) {
            parts.put(part, part.in(columns));
        }
        return new PictureModel(run.config(), columns, parts);
    }

    private Run run(String id) {
        return runs.byId(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no run %s: it may have been deleted".formatted(id)));
    }

    private static <T> T stored(Run run, Optional<T> found) {
        return found.orElseThrow(() -> new IllegalArgumentException(
                "run %s has no trained weights yet: wait for its first epoch".formatted(run.id())));
    }

    private static final class LatestAsked extends LinkedHashMap<String, PictureModel> {
        private static final float USUAL_LOAD = 0.75f;

        private LatestAsked() {
            super(KEPT, USUAL_LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PictureModel> eldest) {
            return size() > KEPT;
        }
    }
}
