package dev.layerlab.predict;

import java.util.List;
import org.springframework.stereotype.Service;

/** Applies a run's network to words that somebody typed. */
@Service
public class Predictor {
    /**
     * The {@code top} likeliest next words after exactly as many words as the network reads. Throws {@link
     * UnknownWordException} for a word outside the vocabulary, IllegalArgumentException where the run has no vocabulary,
     * no stored epoch yet, or {@code top} or the number of words does not fit.
     *
     * @param epoch null: the latest while the run trains, then the best
     */
    public Prediction next(String runId, List<String> words, int top, Integer epoch) {
        throw new UnsupportedOperationException();
    }

    /** The words that the run's network knows, by id; empty where it knows none. */
    public List<String> vocabulary(String runId) {
        throw new UnsupportedOperationException();
    }
}
