package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.math.Matrix;
import java.util.Map;

/** How one parameter moves, with what it remembers of earlier gradients. */
public interface UpdateRule {
    /**
     * Moves {@code w}.
     *
     * @param g the gradient at {@code w}
     * @param rate the learning rate of this step
     * @param step counted from 1
     */
    void update(Matrix w, Matrix g, double rate, long step);

    /** What a checkpoint must keep, by name: the matrices themselves. */
    default Map<String, Matrix> memory() {
        return Map.of();
    }
}
