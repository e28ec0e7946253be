package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.NumpyRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/** Why data flows through a network: to evaluate it, or to train it, which brings the streams that dropout draws from. */
public final class Pass {
    private static final Pass EVALUATION = new Pass(null);

    private final IntFunction<RandomGenerator> streams;
    private final Map<Integer, RandomGenerator> streamOfLayer = new HashMap<>();

    private Pass(IntFunction<RandomGenerator> streams) {
        this.streams = streams;
    }

    public static Pass evaluation() {
        return EVALUATION;
    }

    /** @param streams makes the stream of the layer at a place, when that layer first asks */
    public static Pass training(IntFunction<RandomGenerator> streams) {
        return new Pass(streams);
    }

    /** One epoch's streams, each as {@code numpy.random.RandomState([seed, epoch, place])}. */
    public static Pass training(long seed, int epoch) {
        return training(place -> NumpyRandom.ofKeys((int) seed, epoch, place));
    }

    /** As {@link #training(long, int)} with one key more, for the half of a batch that draws on its own. */
    public static Pass training(long seed, int epoch, int half) {
        return training(place -> NumpyRandom.ofKeys((int) seed, epoch, place, half));
    }

    public boolean training() {
        return streams != null;
    }

    RandomGenerator stream(int place) {
        return streamOfLayer.computeIfAbsent(place, streams::apply);
    }
}
