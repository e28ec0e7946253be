package dev.layerlab.data;

import dev.layerlab.data.column.NumberColumn;
import dev.layerlab.data.column.StoredArray;
import java.util.ArrayList;
import java.util.List;

/** Reads words, however they were written: strings with or without padding, or a matrix of characters. */
final class Vocabulary {
    private Vocabulary() {}

    static List<String> read(StoredArray array, Material material) {
        List<String> words = array.holdsText() ? material.texts(array) : ofCharacters(array, material.numbers(array));
        return words.stream().map(String::strip).toList();
    }

    /** MATLAB keeps a word a row and writes columns first, so that here each column is a word. */
    private static List<String> ofCharacters(StoredArray array, NumberColumn characters) {
        if (array.shape().size() != 2) {
            throw new DataException("'%s' holds numbers of shape %s: words must be text or a matrix of characters."
                    .formatted(array.name(), array.shape()));
        }
        int rows = array.shape().getFirst();
        int columns = array.shape().getLast();
        List<String> down = words(characters, columns, rows, 1, columns);
        List<String> across = words(characters, rows, columns, columns, 1);
        return gaps(down) <= gaps(across) ? down : across;
    }

    private static List<String> words(NumberColumn characters, int words, int length, int nextWord, int nextLetter) {
        var read = new ArrayList<String>();
        for (int word = 0; word < words; word++) {
            var text = new StringBuilder();
            for (int letter = 0; letter < length; letter++) {
                text.append((char) characters.at((long) word * nextWord + (long) letter * nextLetter));
            }
            read.add(text.toString().replace('\0', ' '));
        }
        return read;
    }

    /** Read the right way, words have their blanks at the end; read across, letters and blanks mix. */
    private static long gaps(List<String> words) {
        return words.stream()
                .mapToLong(word -> word.stripTrailing()
                        .chars()
                        .filter(Character::isWhitespace)
                        .count())
                .sum();
    }
}
