package dev.layerlab.data;

import java.util.Arrays;
import java.util.List;

/**
 * A data set understood: rows and labels of each part, ready to become samples.
 *
 * @param kind whether x holds ids of words (counted from 0 here, however the file counts) or values
 * @param sampleShape a picture's shape as the file has it, for display: (32, 32) or (32, 32, 3); (3) for three words
 * @param vocabulary the words by id; empty where there are none
 * @param classes names of the classes 0 to K-1; the vocabulary where the target is a word
 * @param validation null where the data set has none
 * @param test null where the data set has none
 */
public record Columns(
        Kind kind,
        List<Integer> sampleShape,
        List<String> vocabulary,
        List<String> classes,
        Part train,
        Part validation,
        Part test) {
    public enum Kind {
        WORDS,
        VALUES
    }

    /** At most so many rows of each part, the first ones. */
    public Columns first(int rows) {
        return new Columns(
                kind, sampleShape, vocabulary, classes, first(train, rows), first(validation, rows), first(test, rows));
    }

    private static Part first(Part part, int rows) {
        return part == null ? null : part.first(rows);
    }

    /** Rows and their labels, each label a class from 0 to K-1. */
    public record Part(Column x, int[] y) {
        public int rows() {
            return y.length;
        }

        /** At most so many rows, the first ones. */
        public Part first(int rows) {
            return rows >= rows() ? this : new Part(x.first(rows), Arrays.copyOf(y, rows));
        }

        /** At most so many rows, evenly spaced: a file may be sorted by class. */
        public Part spread(int count) {
            if (count >= rows()) {
                return this;
            }
            var values = new double[count * x.width()];
            var labels = new int[count];
            for (int i = 0; i < count; i++) {
                int row = (int) ((long) i * rows() / count);
                labels[i] = y[row];
                for (int j = 0; j < x.width(); j++) {
                    values[i * x.width() + j] = x.at(row * x.width() + j);
                }
            }
            return new Part(new Column.Doubles(values, x.width()), labels);
        }
    }
}
