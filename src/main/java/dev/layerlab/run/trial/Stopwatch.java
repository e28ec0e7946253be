package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.train.Samples;
import dev.layerlab.nn.train.Training;
import dev.layerlab.run.RunConfig;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Times what a run does again and again, each until it has become as fast as it will be. */
final class Stopwatch {
    /** Numbers in the rows that are trained on: more than a processor's cache holds, as in most runs. */
    private static final int NUMBERS = 4_000_000;

    private static final int LEAST_BATCHES = 4;
    /** More rows than go through the network in one piece. */
    private static final int EVALUATED = 3000;
    /** Nanoseconds after which steps, and then evaluation and the look at the layers, are taken as they are. */
    private static final long PATIENCE = 15_000_000_000L;

    private static final long LESS_PATIENCE = 600_000_000L;

    private final Compiling compiling = new Compiling();
    private final BooleanSupplier cancelled;

    private Stopwatch(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /** What single pieces of a run take, in seconds. */
    record Times(double step, double evaluatedRow, double look) {}

    /** Empty where it was cancelled. */
    static Optional<Times> times(RunConfig config, Columns columns, BooleanSupplier cancelled) {
        int rows = Math.max(
                Math.multiplyExact(Math.min(config.batchSize(), columns.train().rows()), LEAST_BATCHES),
                NUMBERS / columns.train().x().width());
        Training training =
                Variant.of(config, config.batchSize(), config.precision(), rows).training(config, columns);
        Samples evaluated = Variant.of(config, config.batchSize(), config.precision(), EVALUATED)
                .samples(config, columns)
                .train();
        var watch = new Stopwatch(cancelled);
        double step = watch.step(training);
        double score = watch.pace(() -> training.score(evaluated));
        double look = watch.pace(training::layers);
        return cancelled.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new Times(step, score / evaluated.rows(), look));
    }

    private double step(Training training) {
        var pace = new Pace();
        BooleanSupplier enough = enough(pace, PATIENCE);
        while (!enough.getAsBoolean() && !training.finished()) {
            training.epoch(enough, (step, loss) -> pace.tick(System.nanoTime()));
        }
        Checks.require(
                pace.known() || cancelled.getAsBoolean(),
                "the loss must be finite in the first batches, got one that is not: take smaller first weights, or scale the inputs");
        return pace.secondsPerStep();
    }

    private double pace(Runnable deed) {
        var pace = new Pace();
        pace.tick(System.nanoTime());
        BooleanSupplier enough = enough(pace, LESS_PATIENCE);
        while (!enough.getAsBoolean()) {
            deed.run();
            pace.tick(System.nanoTime());
        }
        return pace.secondsPerStep();
    }

    private BooleanSupplier enough(Pace pace, long patience) {
        long begun = System.nanoTime();
        return () -> cancelled.getAsBoolean()
                || pace.steady() && compiling.rests(System.nanoTime())
                || pace.known() && System.nanoTime() - begun > patience;
    }
}
