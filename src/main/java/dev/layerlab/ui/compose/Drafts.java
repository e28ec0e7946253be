package dev.layerlab.ui.compose;

import dev.layerlab.run.Draft;
import dev.layerlab.run.JsonMessages;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.TrainingSession;
import dev.layerlab.ui.form.Components;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a composition starts from and is kept: this browser's draft, or the configuration of a run. */
final class Drafts {
    /** What a composition's JSON has beside a run's configuration, where it has lists. */
    private static final String LISTS = "lists";

    private static final String TOGETHER = "together";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final TrainingSession session;
    private final RunService runs;
    private final JsonMapper json;

    Drafts(TrainingSession session, RunService runs, JsonMapper json) {
        this.session = session;
        this.runs = runs;
        this.json = json;
    }

    /** A draft that another version of the studio saved may be unreadable: IllegalArgumentException says why. */
    Optional<Composition> latest() {
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
    long save(Composition composition) {
        return session.save(json.writeValueAsString(tree(composition))).saved();
    }

    /** For people to read and copy. */
    String text(Composition composition) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(tree(composition));
    }

    private ObjectNode tree(Composition composition) {
        ObjectNode tree = json.valueToTree(composition.config());
        if (!composition.lists().isEmpty()) {
            tree.set(LISTS, json.valueToTree(new TreeMap<>(composition.lists().byPlace())));
            tree.put(TOGETHER, composition.together());
        }
        return tree;
    }

    /** What {@link #text} writes, or a configuration as the API takes it. IllegalArgumentException says what is wrong. */
    Composition read(String text) {
        try {
            if (!(json.readTree(text) instanceof ObjectNode tree)) {
                throw new IllegalArgumentException("expected a configuration, which begins with { and ends with }");
            }
            Map<String, String> lists = json.treeToValue(part(tree, LISTS, json.createObjectNode()), TEXTS);
            boolean together = json.treeToValue(part(tree, TOGETHER, BooleanNode.FALSE), boolean.class);
            return Composition.pasted(json.treeToValue(tree, RunConfig.class), lists, together);
        } catch (JacksonException refusal) {
            throw new IllegalArgumentException(JsonMessages.of(refusal), refusal);
        }
    }

    /** Takes it out: a run's configuration has no such part. */
    private static JsonNode part(ObjectNode tree, String name, JsonNode absent) {
        JsonNode part = tree.remove(name);
        return part == null || part.isNull() ? absent : part;
    }
}
