package dev.layerlab.predict;

import dev.layerlab.data.Columns;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunColumns;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The word models that were asked last, kept because the next letter typed asks the same one again. */
@Component
class WordModels {
    private static final int KEPT = 16;

    private final RunColumns data;
    private final Map<String, Optional<WordModel>> byRun = new LatestAsked();

    WordModels(RunColumns data) {
        this.data = data;
    }

    /** The run's model; empty where it was not trained on words. */
    Optional<WordModel> of(Run run) {
        synchronized (byRun) {
            return byRun.computeIfAbsent(run.id(), _ -> model(run));
        }
    }

    private Optional<WordModel> model(Run run) {
        var columns = data.of(run);
        return columns.kind() == Columns.Kind.WORDS
                ? Optional.of(
                        new WordModel(columns.vocabulary(), columns.train().x().width(), run.config()))
                : Optional.empty();
    }

    private static final class LatestAsked extends LinkedHashMap<String, Optional<WordModel>> {
        private static final float USUAL_LOAD = 0.75f;

        private LatestAsked() {
            super(KEPT, USUAL_LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<WordModel>> eldest) {
            return size() > KEPT;
        }
    }
}
