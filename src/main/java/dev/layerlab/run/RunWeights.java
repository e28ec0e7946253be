package dev.layerlab.run;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.train.TrainingState;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The weights that runs have reached, after the latest epoch and after the best one: of the epoch just stored where the
 * run trains in this process, else of its checkpoint. Their epochs alone are cheap to ask for.
 */
@Component
public class RunWeights {
    private final RunQueue queue;
    private final CheckpointRepository checkpoints;

    RunWeights(RunQueue queue, CheckpointRepository checkpoints) {
        this.queue = queue;
        this.checkpoints = checkpoints;
    }

    public Optional<Integer> latestEpoch(String runId) {
        return queue.latest(runId).map(TrainingState::epoch).or(() -> checkpoints.lastEpoch(runId));
    }

    public Optional<Integer> bestEpoch(String runId) {
        return queue.latest(runId).map(TrainingState::bestEpoch).or(() -> checkpoints.bestEpoch(runId));
    }

    public Optional<Weights> latest(String runId) {
        return state(runId).map(state -> new Weights(state.epoch(), state.current()));
    }

    public Optional<Weights> best(String runId) {
        return state(runId).map(state -> new Weights(state.bestEpoch(), state.best()));
    }

    private Optional<TrainingState> state(String runId) {
        return queue.latest(runId).or(() -> checkpoints.ofRun(runId));
    }

    /** A network's numbers by name after an epoch; nobody may change them. */
    public record Weights(int epoch, Map<String, Matrix> matrices) {}
}
