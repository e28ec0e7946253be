package dev.layerlab.run;

import dev.layerlab.nn.train.TrainingState;
import java.util.Optional;

/** A run in the hands of one worker of this process, and its weights after the latest epoch. */
final class Claim {
    private final String runId;
    private final long fence;
    private volatile TrainingState latest;

    /** @param fence which claim of the run this is; once there is a later one, this one's worker can write nothing */
    Claim(String runId, long fence) {
        this.runId = runId;
        this.fence = fence;
    }

    String runId() {
        return runId;
    }

    long fence() {
        return fence;
    }

    /** Shows the weights to whoever predicts meanwhile. Nobody may change them any more. */
    void publish(TrainingState state) {
        latest = state;
    }

    Optional<TrainingState> latest() {
        return Optional.ofNullable(latest);
    }
}
