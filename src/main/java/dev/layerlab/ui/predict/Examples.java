package dev.layerlab.ui.predict;

import dev.layerlab.data.Column;
import dev.layerlab.data.StoredRows;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is needed to offer prediction for a run on words.
 *
 * @param width how many words the network reads
 * @param triples some rows of the data set to try
 */
public record Examples(List<String> vocabulary, int width, List<List<String>> triples) {
    private static final int TRIES = 4;

    /** Rows of the test part where there is one, spread over all of it. */
    static Examples of(StoredRows rows) {
        int there = rows.testCount() > 0 ? rows.testCount() : rows.count();
        int tries = Math.min(TRIES, there);
        int[] spread = IntStream.range(0, tries)
                .map(i -> (int) ((long) there * i / tries))
                .toArray();
        Column x = (rows.testCount() > 0 ? rows.test(spread) : rows.train(spread)).x();
        return new Examples(
                rows.vocabulary(),
                x.width(),
                IntStream.range(0, tries)
                        .mapToObj(row -> words(rows.vocabulary(), x, row))
                        .toList());
    }

    private static List<String> words(List<String> vocabulary, Column x, int row) {
        return IntStream.range(row * x.width(), (row + 1) * x.width())
                .mapToObj(i -> vocabulary.get((int) x.at(i)))
                .toList();
    }
}
