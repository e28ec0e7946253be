package dev.layerlab.data;

import java.util.List;

/**
 * What the check saw while it read a data set, kept so that a page can show it without reading the numbers again.
 *
 * @param understood one sentence: what the data set is for and how many rows each part has
 * @param examples decoded rows, as {@code going to be → .}; empty where rows are no words
 * @param baseline accuracy on the test rows (else on the validation rows, else on the training rows) of always answering the
 *     class that is most frequent in training; null where there is none
 * @param overlap test rows that stand in the training part too; null where there is no test part
 * @param words the most frequent words; empty where x holds values
 * @param triples the most frequent rows of words among the first million
 * @param values what numbers x holds in training; null where x holds words
 */
public record Insights(
        String understood,
        List<String> examples,
        List<Part> parts,
        Double baseline,
        Overlap overlap,
        Values values,
        List<Counted> words,
        List<Counted> triples) {
    /** A part by its name, train, validation or test, with its rows and how many of them each class has. */
    public record Part(String name, int rows, List<Integer> classCounts) {}

    public record Overlap(int rows, int of) {
        public double share() {
            return (double) rows / of;
        }
    }

    /** Range, mean and a histogram of equally wide bins from the least to the largest value. */
    public record Values(double least, double largest, double mean, List<Long> histogram) {}

    /** A word, or words in a row, and how often they occur in training. */
    public record Counted(String text, int count) {}
}
