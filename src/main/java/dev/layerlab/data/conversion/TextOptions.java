package dev.layerlab.data.conversion;

/**
 * How a plain text becomes rows of words.
 *
 * @param words how many of the most frequent words are known
 * @param seed draws which rows are for validation and test
 */
public record TextOptions(int words, long seed) {
    private static final int MOST_WORDS = 10_000;

    public TextOptions {
        if (words < 2 || words > MOST_WORDS) {
            throw new IllegalArgumentException("words must be in 2 to %,d, got %,d".formatted(MOST_WORDS, words));
        }
    }

    public TextOptions() {
        this(250, 1);
    }
}
