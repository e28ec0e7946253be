package dev.layerlab.nn.optimizer;

/** The factor on the learning rate in each epoch. */
public sealed interface Schedule {
    /** @param epoch counted from 0 */
    double factor(int epoch);

    record Constant() implements Schedule {
        @Override
        public double factor(int epoch) {
            return 1;
        }
    }
}
