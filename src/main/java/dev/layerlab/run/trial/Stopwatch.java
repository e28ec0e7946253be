package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.nn.train.Training;
import dev.layerlab.run.MemoryNeed;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunSamples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Times the steps of a training until they have become as fast as they will be. */
final class Stopwatch {
    private static final int BATCHES = 4;
    private static final int STEPS = 20;
    private static final long NANOS = 800_000_000;
    /** For fewer steps than these. */
    private static final long PATIENCE = 4_000_000_000L;
    /** A pass forward, as evaluation needs it, against the three products of a step. */
    private static final double EVALUATION = 1 / 3.0;
    /** What storing an epoch takes. */
    private static final double SECONDS_PER_EPOCH = 0.01;

    private final List<Long> ticks = new ArrayList<>();

    private Stopwatch() {}

    static Optional<Estimate> estimate(RunConfig config, Columns columns, BooleanSupplier cancelled) {
        int rows = (int)
                Math.min((long) config.batchSize() * BATCHES, columns.train().rows());
        var variant = Variant.of(config, config.batchSize(), config.precision(), rows);
        var watch = new Stopwatch();
        watch.run(variant.training(config, columns), cancelled);
        return cancelled.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new Estimate(time(config, columns, watch.secondsPerStep()), bytes(config, columns)));
    }

    /** The first step loads what later ones need, so time counts from its end. */
    private void run(Training training, BooleanSupplier cancelled) {
        BooleanSupplier enough = () -> cancelled.getAsBoolean() || enough();
        while (!enough.getAsBoolean() && !training.finished()) {
            training.epoch(enough, (step, loss) -> ticks.add(System.nanoTime()));
        }
    }

    private boolean enough() {
        if (ticks.size() < 2) {
            return false;
        }
        long spent = System.nanoTime() - ticks.getFirst();
        return spent > (ticks.size() < STEPS ? PATIENCE : NANOS);
    }

    /** The median of the later half: by then the code is compiled. */
    private double secondsPerStep() {
        Checks.require(
                ticks.size() > 1,
                "the loss must be finite in the first batches, got one that is not: take smaller first weights, or scale the inputs");
        List<Long> steps = new ArrayList<>();
        for (int i = (1 + ticks.size()) / 2; i < ticks.size(); i++) {
            steps.add(ticks.get(i) - ticks.get(i - 1));
        }
        Collections.sort(steps);
        return steps.get(steps.size() / 2) * 1e-9;
    }

    private static Duration time(RunConfig config, Columns columns, double secondsPerStep) {
        int trained = RunSamples.trained(config, columns).rows();
        double secondsPerRow = secondsPerStep / Math.min(config.batchSize(), trained);
        long evaluated = rows(columns.validation()) + rows(columns.test());
        evaluated += config.trainMetrics() == TrainMetrics.AFTER_EPOCH ? trained : 0;
        double seconds = SECONDS_PER_EPOCH + secondsPerRow * (trained + EVALUATION * evaluated);
        return Duration.ofNanos((long) (config.epochs() * seconds * 1e9));
    }

    /** The network's numbers, and all rows as it sees them. */
    private static long bytes(RunConfig config, Columns columns) {
        long network = MemoryNeed.of(config.stack(), RunSamples.input(columns), config.precision())
                .bytes();
        boolean wide = columns.kind() == Columns.Kind.VALUES && config.precision() == Precision.FLOAT64;
        long row = (long) columns.train().x().width() * (wide ? Double.BYTES : Float.BYTES) + Integer.BYTES;
        return network
                + row * (rows(RunSamples.trained(config, columns)) + rows(columns.validation()) + rows(columns.test()));
    }

    private static long rows(Columns.Part part) {
        return part == null ? 0 : part.rows();
    }
}
