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
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Times the steps of a training until they have become as fast as they will be. */
final class Stopwatch {
    private static final int BATCHES = 4;
    /** Nanoseconds after which the steps are taken as they are. */
    private static final long PATIENCE = 4_000_000_000L;
    /** A pass forward, as evaluation needs it, against the three products of a step. */
    private static final double EVALUATION = 1 / 3.0;
    /** What storing an epoch takes. */
    private static final double SECONDS_PER_EPOCH = 0.01;

    private final Pace pace = new Pace();

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

    private void run(Training training, BooleanSupplier cancelled) {
        long begun = System.nanoTime();
        BooleanSupplier enough =
                () -> cancelled.getAsBoolean() || pace.steady() || pace.known() && System.nanoTime() - begun > PATIENCE;
        while (!enough.getAsBoolean() && !training.finished()) {
            training.epoch(enough, (step, loss) -> pace.tick(System.nanoTime()));
        }
    }

    private double secondsPerStep() {
        Checks.require(
                pace.known(),
                "the loss must be finite in the first batches, got one that is not: take smaller first weights, or scale the inputs");
        return pace.secondsPerStep();
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
