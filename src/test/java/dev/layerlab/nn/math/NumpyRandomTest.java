package dev.layerlab.nn.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.nn.Golden;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The streams of five seeds are those that NumPy's RandomState gave. */
class NumpyRandomTest {
    private static final Offset<Double> EXACT = within(1e-15);

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 15, 123, 231})
    void uniform_numbers_are_numpys(long seed) {
        var random = new NumpyRandom(seed);
        double[] drawn = DoubleStream.generate(random::nextDouble).limit(5).toArray();
        assertThat(drawn).containsExactly(Golden.numbers(golden(seed, "uniform")));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 15, 123, 231})
    void normal_numbers_are_numpys(long seed) {
        var random = new NumpyRandom(seed);
        double[] drawn = DoubleStream.generate(random::nextGaussian).limit(7).toArray();
        assertThat(drawn).containsExactly(Golden.numbers(golden(seed, "normal")), EXACT);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 15, 123, 231})
    void whole_numbers_are_numpys(long seed) {
        var random = new NumpyRandom(seed);
        int[] drawn = new int[5];
        for (int i = 0; i < 5; i++) {
            drawn[i] = random.nextInt(250);
        }
        assertThat(drawn).containsExactly(Golden.wholeNumbers(golden(seed, "randint_250")));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 15, 123, 231})
    void permutations_are_numpys(long seed) {
        assertThat(head(seed, 10)).containsExactly(Golden.wholeNumbers(golden(seed, "permutation_10")));
        assertThat(head(seed, 1900)).containsExactly(Golden.wholeNumbers(golden(seed, "permutation_1900_head")));
        assertThat(head(seed, 372500)).containsExactly(Golden.wholeNumbers(golden(seed, "permutation_372500_head")));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 15, 123, 231})
    void a_layers_weights_and_then_its_biases_are_numpys(long seed) {
        JsonNode golden = golden(seed, "normal_0_0.02_1024x20");
        var random = new NumpyRandom(seed);
        double[] weights = DoubleStream.generate(() -> 0.02 * random.nextGaussian())
                .limit(1024 * 20)
                .toArray();
        assertThat(weights[0]).isCloseTo(golden.get("first").asDouble(), EXACT);
        assertThat(weights[weights.length - 1]).isCloseTo(golden.get("last").asDouble(), EXACT);
        assertThat(Arrays.stream(weights).sum()).isCloseTo(golden.get("sum").asDouble(), within(1e-11));
        assertThat(0.02 * random.nextGaussian())
                .isCloseTo(golden.get("then_bias_first").asDouble(), EXACT);
    }

    /** {@code numpy.random.RandomState([7, 3, 2]).random_sample(3)}. */
    @Test
    void a_list_of_keys_starts_a_stream_of_its_own() {
        var random = NumpyRandom.ofKeys(7, 3, 2);
        assertThat(new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()})
                .containsExactly(0.12362462628380755, 0.35005954688286123, 0.8122614206682102);
    }

    @Test
    void seeds_out_of_range_are_refused() {
        assertThatThrownBy(() -> new NumpyRandom(1L << 32)).hasMessage("seed must be in [0, 2^32 - 1], got 4294967296");
    }

    private static JsonNode golden(long seed, String stream) {
        return Golden.vectors("numpy_legacy_random").get(String.valueOf(seed)).get(stream);
    }

    private static int[] head(long seed, int length) {
        int[] permutation = new int[length];
        new NumpyRandom(seed).permutation(permutation);
        return Arrays.copyOf(permutation, 10);
    }
}
