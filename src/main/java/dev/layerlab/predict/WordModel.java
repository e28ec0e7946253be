package dev.layerlab.predict;

import dev.layerlab.nn.layer.Building;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunWeights.Weights;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A run's network together with its words. A network serves one thread at a time, so questions wait for each other. */
final class WordModel {
    private static final int NONE = -1;

    private final List<String> vocabulary;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Precision precision;
    private final int width;
    private final Network network;
    private int loaded = NONE;

    /** @param width how many words the network reads */
    WordModel(List<String> vocabulary, int width, RunConfig config) {
        this.vocabulary = List.copyOf(vocabulary);
        this.precision = config.precision();
        this.width = width;
        this.network = Network.build(
                config.stack(), new Shape(width, vocabulary.size()), Building.of(precision, config.seed(), false));
        for (int id = 0; id < vocabulary.size(); id++) {
            ids.put(vocabulary.get(id), id);
        }
    }

    List<String> vocabulary() {
        return vocabulary;
    }

    /** @param weights asked only where the network has another epoch's */
    synchronized Prediction next(List<String> words, int top, int epoch, Supplier<Weights> weights) {
        Checks.require(top >= 1 && top <= vocabulary.size(), "top must be in [1, %s], got %s", vocabulary.size(), top);
        var x = input(words);
        if (loaded != epoch) {
            var given = weights.get();
            network.load(given.matrices());
            loaded = given.epoch();
        }
        return new Prediction(candidates(network.forward(x, Pass.evaluation()), top), loaded);
    }

    private Matrix input(List<String> words) {
        Checks.require(
                words.size() == width, "words must be %s, as many as the network reads, got %s", width, words.size());
        var x = Matrix.zeros(precision, 1, width);
        for (int place = 0; place < width; place++) {
            x.set(0, place, id(words.get(place), place));
        }
        return x;
    }

    private int id(String word, int place) {
        var id = ids.get(word);
        if (id == null) {
            throw new UnknownWordException(
                    "'%s' is not among the %s words that this run knows".formatted(word, vocabulary.size()),
                    place,
                    Spelling.nearest(word == null ? "" : word, vocabulary));
        }
        return id;
    }

    private List<Prediction.Candidate> candidates(Matrix scores, int top) {
        var probabilities = Softmax.of(scores, 0);
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer id) -> -probabilities[id]))
                .limit(top)
                .map(id -> new Prediction.Candidate(vocabulary.get(id), probabilities[id]))
                .toList();
    }
}
