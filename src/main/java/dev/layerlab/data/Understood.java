package dev.layerlab.data;

import java.util.List;

/**
 * A data set whose numbers have a meaning; they are still on disk.
 *
 * @param vocabulary the words by id, empty where x holds values
 * @param validation null where there is none, as with test
 */
record Understood(
        Columns.Kind kind,
        List<Integer> sampleShape,
        List<String> vocabulary,
        List<String> classes,
        int firstId,
        Part train,
        Part validation,
        Part test) {
    /**
     * Rows with their labels.
     *
     * @param selected the rows that belong to this part, null for all
     */
    record Part(Rows x, Target y, int[] selected) {
        int rows() {
            return selected == null ? x.count() : selected.length;
        }

        double x(int row, int place) {
            return x.at(inArray(row), place);
        }

        int y(int row) {
            return y.at(inArray(row));
        }

        /** The row's place in the user's array. */
        int inArray(int row) {
            return selected == null ? row : selected[row];
        }
    }

    int classCount() {
        return classes.size();
    }

    boolean holdsPictures() {
        int axes = sampleShape.size();
        return kind == Columns.Kind.VALUES
                && (axes == 2 || axes == 3 && (sampleShape.getLast() == 3 || sampleShape.getLast() == 1));
    }

    int width() {
        return train.x().width();
    }
}
