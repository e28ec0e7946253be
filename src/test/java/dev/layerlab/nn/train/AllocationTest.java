package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.optimizer.Adam;
import dev.layerlab.nn.optimizer.Momentum;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A training step allocates nothing: an epoch of many steps takes no more memory than one of few. */
class AllocationTest {
    private static final List<LayerSpec> STACK = List.of(
            new Embedding(),
            new Dense(),
            new Activate(Activate.Function.SIGMOID),
            new Dense(5, new Dense().init(), new Dense().bias()));

    @ParameterizedTest
    @EnumSource
    void momentum_steps_allocate_nothing(Precision precision) {
        assertNothingPerStep(Recipe.of(STACK).optimizer(new Momentum()).precision(precision));
    }

    @ParameterizedTest
    @EnumSource
    void adam_steps_with_l2_and_clipping_allocate_nothing(Precision precision) {
        assertNothingPerStep(
                Recipe.of(STACK).optimizer(new Adam()).l2(0.1).clipNorm(1).precision(precision));
    }

    @ParameterizedTest
    @EnumSource
    void halves_on_two_threads_allocate_nothing(Precision precision) {
        assertNothingPerStep(
                Recipe.of(STACK).optimizer(new Momentum()).precision(precision).halves());
    }

    private static void assertNothingPerStep(Recipe recipe) {
        int rows = 4000;
        Training few = training(recipe.batchSize(rows / 10), rows);
        Training many = training(recipe.batchSize(1), rows);
        warm(few);
        warm(many);
        long perEpoch = allocatedBy(few);
        assertThat(allocatedBy(many) - perEpoch).isLessThan(rows); // less than a byte a step
    }

    private static Training training(Recipe recipe, int rows) {
        int[] ids = new int[rows * 3];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = i * 7 % 11;
        }
        Samples samples = new Samples(new Inputs.Ids(ids, 3), new Labels.Classes(new int[rows], 5));
        return new Training(recipe.spec(), new Shape(3, 11), samples, samples, null);
    }

    private static void warm(Training training) {
        for (int epoch = 0; epoch < 10; epoch++) {
            training.epoch(() -> false);
        }
    }

    /**
     * In the epoch of five with the least: what steps allocate is in each, what other threads of the tests' JVM do beside
     * them is not.
     */
    private static long allocatedBy(Training training) {
        return LongStream.generate(() -> allocatedInEpoch(training))
                .limit(5)
                .min()
                .orElseThrow();
    }

    /** By this thread and all others, among them the partner of halves. */
    private static long allocatedInEpoch(Training training) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();
        training.epoch(() -> false);
        return threads.getTotalThreadAllocatedBytes() - before;
    }
}
