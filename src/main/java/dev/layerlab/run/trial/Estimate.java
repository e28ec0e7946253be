package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.TrainMetrics;
import dev.layerlab.run.LayerRepository;
import dev.layerlab.run.MemoryNeed;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunSamples;
import java.time.Duration;
import java.util.List;

/** About how long training will take where nothing else runs, and how much memory. */
public record Estimate(Duration time, long bytes) {
    /** What storing an epoch takes, and the question whether to go on. */
    private static final double SECONDS_PER_EPOCH = 0.003;

    /** What it takes to load the rows and build the network. */
    private static final double SECONDS_TO_START = 0.3;

    /** Of one run whose pieces take so long. */
    static Estimate of(RunConfig config, Columns columns, Stopwatch.Times times) {
        int trained = RunSamples.trained(config, columns).rows();
        long evaluated = rows(columns.validation()) + rows(columns.test());
        evaluated += config.trainMetrics() == TrainMetrics.AFTER_EPOCH ? trained : 0;
        double steps = (double) trained / Math.min(config.batchSize(), trained);
        double epoch = steps * times.step() + evaluated * times.evaluatedRow() + SECONDS_PER_EPOCH;
        double looks = LayerRepository.looks(config.epochs()) * times.look();
        double seconds = SECONDS_TO_START + config.epochs() * epoch + looks;
        return new Estimate(Duration.ofNanos((long) (seconds * 1e9)), bytes(config, columns));
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

    /**
     * Of several runs, as many side by side as there are cores.
     *
     * @param halves whether each run works on two cores, so that their time is that of half as many side by side
     * @param some of a few of them
     */
    static Estimate ofAll(int runs, int cores, boolean halves, List<Estimate> some) {
        int rounds = Math.ceilDiv(runs, halves ? Math.max(1, cores / 2) : cores);
        Duration sum = some.stream().map(Estimate::time).reduce(Duration.ZERO, Duration::plus);
        Duration time = sum.multipliedBy(rounds).dividedBy(some.size()).plusSeconds(1); // for starting them
        long bytes = some.stream().mapToLong(Estimate::bytes).max().orElseThrow();
        return new Estimate(time, Math.min(runs, cores) * bytes);
    }
}
