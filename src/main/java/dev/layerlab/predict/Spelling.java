package dev.layerlab.predict;

import java.util.Comparator;
import java.util.List;

/** How alike words are written: the fewest letters to insert, leave out or change to get from one to the other. */
final class Spelling {
    private static final int OFFERED = 5;

    private Spelling() {}

    /** The few words most like the given one, most alike first; in the vocabulary's order where they are equally so. */
    static List<String> nearest(String word, List<String> vocabulary) {
        return vocabulary.stream()
                .sorted(Comparator.comparingInt(other -> distance(word, other)))
                .limit(OFFERED)
                .toList();
    }

    /**
     * Levenshtein's distance, row by row of its table: {@code d(i, j) = min(d(i-1, j) + 1, d(i, j-1) + 1, d(i-1, j-1) +
     * [a_i != b_j])}.
     */
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
