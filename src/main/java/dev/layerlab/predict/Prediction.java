package dev.layerlab.predict;

import java.util.List;

/**
 * The likeliest fourth words, most likely first.
 *
 * @param epoch which epoch's weights were asked
 */
public record Prediction(List<Candidate> candidates, int epoch) {
    /** A word and its probability, 0 to 1. */
    public record Candidate(String word, double probability) {}
}
