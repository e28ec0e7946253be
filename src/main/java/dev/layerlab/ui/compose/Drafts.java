package dev.layerlab.ui.compose;

import dev.layerlab.run.Draft;
import dev.layerlab.run.JsonMessages;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.TrainingSession;
import dev.layerlab.ui.form.Components;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where a composition starts from and is kept: this browser's draft, or the configuration of a run. */
final class Drafts {
    private final TrainingSession session;
    private final RunService runs;
    private final JsonMapper json;

    Drafts(TrainingSession session, RunService runs, JsonMapper json) {
        this.session = session;
        this.runs = runs;
        this.json = json;
    }

    /** A draft that another version of the studio saved may be unreadable: IllegalArgumentException says why. */
    Optional<RunConfig> latest() {
        return session.draft().map(Draft::json).map(this::read);
    }

    RunConfig ofRun(String id) {
        return runs.byId(id).orElseThrow(() -> new MissingException("run", id)).config();
    }

    /** The same with another learning rate, whatever the optimizer. */
    RunConfig withRate(RunConfig config, double rate) {
        return Components.with(config, "optimizer", config.optimizer().withLearningRate(rate));
    }

    /** Returns when it was saved, in milliseconds since 1970. */
    long save(RunConfig config) {
        return session.save(json.writeValueAsString(config)).saved();
    }

    private RunConfig read(String text) {
        try {
            return json.readValue(text, RunConfig.class);
        } catch (JacksonException refusal) {
            throw new IllegalArgumentException(JsonMessages.of(refusal), refusal);
        }
    }
}
