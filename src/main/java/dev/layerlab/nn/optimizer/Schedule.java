package dev.layerlab.nn.optimizer;

import dev.layerlab.nn.math.Checks;

/** The factor on the learning rate in each epoch. */
public sealed interface Schedule {
    /** @param epoch counted from 0 */
    double factor(int epoch);

    /** Always 1. */
    record Constant() implements Schedule {
        @Override
        public double factor(int epoch) {
            return 1;
        }
    }

    /** Multiplied by {@code factor} after every {@code every} epochs. */
    record StepDecay(double factor, int every) implements Schedule {
        public StepDecay {
            Checks.positive("factor", factor);
            Checks.positive("every", every);
        }

        public StepDecay() {
            this(0.5, 10);
        }

        @Override
        public double factor(int epoch) {
            return Math.pow(factor, epoch / every);
        }
    }

    /** Multiplied by {@code factor} after every epoch. */
    record ExponentialDecay(double factor) implements Schedule {
        public ExponentialDecay {
            Checks.positive("factor", factor);
        }

        public ExponentialDecay() {
            this(0.95);
        }

        @Override
        public double factor(int epoch) {
            return Math.pow(factor, epoch);
        }
    }

    /** Half a cosine from 1 down to 0 at {@code epochs}, where it stays. */
    record Cosine(int epochs) implements Schedule {
        public Cosine {
            Checks.positive("epochs", epochs);
        }

        public Cosine() {
            this(50);
        }

        @Override
        public double factor(int epoch) {
            return (1 + Math.cos(Math.PI * Math.min(epoch, epochs) / epochs)) / 2;
        }
    }
}
