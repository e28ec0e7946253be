package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.optimizer.Adam;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunSamples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Whether the network can learn a few rows by heart: if it can't do that, it can't learn at all. */
record OverfitTrial() implements Trial {
    private static final int ROWS = 50;
    private static final int EPOCHS = 20;
    private static final int LARGEST_BATCH = 25;
    private static final double[] FASTER = {3, 10, 30};
    private static final double[] SLOWER = {0.3, 0.1, 0.01};
    private static final String LARGER_WEIGHTS =
            "First weights %s times as large do it: try that.".formatted(LargerWeights.FACTOR);
    private static final double[] ADAM = {1e-3, 1e-2, 3e-2};

    @Override
    public String label() {
        return "Overfit 50";
    }

    @Override
    public Optional<Answer> answer(RunConfig config, Columns columns, Progress progress) {
        return course(config, columns, config.stack(), config.optimizer(), progress)
                .map(seen -> seen.learned() ? Answer.good(seen.sentence()) : failed(config, columns, seen, progress))
                .filter(answer -> !progress.cancelled());
    }

    private static Optional<Course> course(
            RunConfig config, Columns columns, List<LayerSpec> stack, OptimizerSpec optimizer, Progress progress) {
        int batchSize = Math.min(config.batchSize(), LARGEST_BATCH);
        int rows = Math.min(ROWS, RunSamples.trained(config, columns).rows());
        var variant = new Variant(stack, optimizer, batchSize, config.precision(), rows);
        return Course.of(variant.training(config, columns), rows, EPOCHS, progress);
    }

    /** With a cure, found by trying. */
    private static Answer failed(RunConfig config, Columns columns, Course seen, Progress progress) {
        String cure = others(config.optimizer(), seen.falling() ? FASTER : SLOWER)
                .filter(optimizer -> learns(config, columns, config.stack(), optimizer, progress))
                .findFirst()
                .map(OverfitTrial::words)
                .or(() -> Optional.of(LARGER_WEIGHTS)
                        .filter(words -> learns(
                                config, columns, LargerWeights.of(config.stack()), config.optimizer(), progress)))
                .orElse("Neither other learning rates nor Adam nor larger first weights do it: take more units.");
        return Answer.bad(seen.sentence() + " " + cure);
    }

    private static boolean learns(
            RunConfig config, Columns columns, List<LayerSpec> stack, OptimizerSpec optimizer, Progress progress) {
        return course(config, columns, stack, optimizer, progress)
                .filter(Course::learned)
                .isPresent();
    }

    private static Stream<OptimizerSpec> others(OptimizerSpec optimizer, double[] factors) {
        return Stream.concat(
                DoubleStream.of(factors)
                        .mapToObj(factor -> optimizer.withLearningRate(rounded(optimizer.learningRate() * factor))),
                DoubleStream.of(ADAM).mapToObj(rate -> new Adam().withLearningRate(rate)));
    }

    private static String words(OptimizerSpec optimizer) {
        String rate = BigDecimal.valueOf(optimizer.learningRate())
                .stripTrailingZeros()
                .toPlainString();
        return "%s with a learning rate of %s does it: try that."
                .formatted(optimizer.getClass().getSimpleName(), rate);
    }

    private static double rounded(double rate) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1e", rate));
    }
}
