package dev.layerlab.data;

import dev.layerlab.data.column.NumberColumn;
import dev.layerlab.data.column.StoredArray;
import java.util.ArrayList;
import java.util.List;

/** Reads words, however they were written: strings with or without padding, or a matrix of characters. */
final class Vocabulary {
    private Vocabulary() {}

    static List<String> read(StoredArray array, Material material) {
        return words(array, material).stream().map(String::strip).toList();
    }

    private static List<String> words(StoredArray array, Material material) {
        if (!array.holdsText()) {
            NumberColumn codes = material.numbers(array);
            return ofCharacters(array, index -> character(array, codes.at(index)));
        }
        List<String> texts = material.texts(array);
        return isMatrixOfCharacters(array, texts)
                ? rows(array, index -> (texts.get((int) index) + ' ').charAt(0))
                : texts;
    }

    /** 0 fills up the shorter words. */
    private static char character(StoredArray array, double code) {
        if (code != (char) code || code > 0 && code < ' ') {
            throw new DataException(
                    "'%s' holds %s, which is no character: words must be text or a matrix of characters."
                            .formatted(ArrayName.shown(array.name()), code));
        }
        return (char) code;
    }

    /** As netCDF keeps words: a row a word, with a text for each single character. */
    private static boolean isMatrixOfCharacters(StoredArray array, List<String> texts) {
        return array.shape().size() == 2
                && array.shape().getFirst() > 1
                && array.shape().getLast() > 1
                && texts.stream().allMatch(text -> text.length() <= 1);
    }

    private interface Characters {
        char at(long index);
    }

    /** MATLAB keeps a word a row and writes columns first, so that here each column is a word. */
    private static List<String> ofCharacters(StoredArray array, Characters characters) {
        if (array.shape().size() != 2) {
            throw new DataException("'%s' holds numbers of shape %s: words must be text or a matrix of characters."
                    .formatted(ArrayName.shown(array.name()), array.shape()));
        }
        int rows = array.shape().getFirst();
        int columns = array.shape().getLast();
        List<String> down = words(characters, columns, rows, 1, columns);
        List<String> across = rows(array, characters);
        return gaps(down) <= gaps(across) ? down : across;
    }

    private static List<String> rows(StoredArray array, Characters characters) {
        int columns = array.shape().getLast();
        return words(characters, array.shape().getFirst(), columns, columns, 1);
    }

    private static List<String> words(Characters characters, int words, int length, int nextWord, int nextLetter) {
        var read = new ArrayList<String>();
        for (int word = 0; word < words; word++) {
            var text = new StringBuilder();
            for (int letter = 0; letter < length; letter++) {
                text.append(characters.at((long) word * nextWord + (long) letter * nextLetter));
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
