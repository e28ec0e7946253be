package dev.layerlab.ui.predict;

import dev.layerlab.predict.Prediction;
import dev.layerlab.predict.Predictor;
import dev.layerlab.predict.UnknownWordException;
import java.util.List;

/** What a run says to the words that somebody typed. */
public sealed interface Answer {
    int MOST = 10;

    record Candidates(Prediction prediction) implements Answer {}

    /** @param place which of the words it is, counted from 0 */
    record Unknown(int place, String message, List<String> nearest) implements Answer {}

    /** Words are missing, or no epoch is stored yet. */
    record NotYet(String why) implements Answer {}

    static Answer to(List<String> words, String runId, int vocabulary, Predictor predictor) {
        if (words.stream().anyMatch(String::isEmpty)) {
            return unknownAmong(words, runId, predictor);
        }
        try {
            return new Candidates(predictor.next(runId, words, Math.min(MOST, vocabulary), null));
        } catch (UnknownWordException unknown) {
            return new Unknown(unknown.place(), unknown.getMessage(), unknown.nearest());
        } catch (IllegalArgumentException refused) {
            return new NotYet(refused.getMessage());
        }
    }

    /** An unknown word is told at once, also while others are still missing: each is asked in place of all. */
    private static Answer unknownAmong(List<String> words, String runId, Predictor predictor) {
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            try {
                if (!word.isEmpty()) {
                    predictor.next(runId, words.stream().map(any -> word).toList(), 1, null);
                }
            } catch (UnknownWordException unknown) {
                return new Unknown(place, unknown.getMessage(), unknown.nearest());
            } catch (IllegalArgumentException refused) {
                return new NotYet(refused.getMessage());
            }
        }
        return new NotYet("Type the words; the candidates come as soon as the last one is known.");
    }
}
