package dev.layerlab.data;

import dev.layerlab.data.column.NumberColumn;
import dev.layerlab.data.column.StoredArray;
import java.util.List;

/** The labels of one part as the file writes them: numbers, texts, or one-hot rows, which count as their column. */
sealed interface Labels {
    StoredArray array();

    int rows();

    /** A number or a text. */
    Comparable<?> at(int row);

    /** Reads an array of N, (N, 1), (1, N), (N, K) or (K, N); null with a finding where it is none of these. */
    static Labels of(StoredArray array, Material material, Findings findings) {
        List<Integer> axes = array.shape();
        long elements = array.elements();
        if (array.elements() > 0 && axes.stream().anyMatch(length -> length == elements)) {
            return array.holdsText()
                    ? new Texts(array, material.texts(array))
                    : new Numbers(array, material.numbers(array), (int) elements);
        }
        if (axes.size() == 2 && !array.holdsText() && elements > 0) {
            NumberColumn numbers = material.numbers(array);
            var byRow = new OneHot(array, numbers, axes.get(0), axes.get(1), false);
            var byColumn = new OneHot(array, numbers, axes.get(1), axes.get(0), true);
            if (byRow.isOneHot()) {
                return byRow;
            }
            if (byColumn.isOneHot()) {
                return byColumn;
            }
        }
        findings.error(
                "labels-shape",
                array.name(),
                null,
                "Labels must be one number or text a row, or one-hot; '%s' has the shape %s."
                        .formatted(ArrayName.shown(array.name()), axes),
                "Give the role to another array, or save one label a row.");
        return null;
    }

    record Numbers(StoredArray array, NumberColumn numbers, int rows) implements Labels {
        @Override
        public Double at(int row) {
            return numbers.at(row) + 0.0; // -0.0 is the label 0 too
        }
    }

    record Texts(StoredArray array, List<String> texts) implements Labels {
        @Override
        public int rows() {
            return texts.size();
        }

        @Override
        public String at(int row) {
            return texts.get(row).strip();
        }
    }

    record OneHot(StoredArray array, NumberColumn numbers, int rows, int classes, boolean samplesLast)
            implements Labels {
        @Override
        public Double at(int row) {
            for (int column = 0; column < classes; column++) {
                if (value(row, column) != 0) {
                    return (double) column;
                }
            }
            throw new IllegalStateException("checked to be one-hot");
        }

        private double value(int row, int column) {
            return numbers.at(samplesLast ? (long) column * rows + row : (long) row * classes + column);
        }

        boolean isOneHot() {
            for (int row = 0; row < rows; row++) {
                int ones = 0;
                for (int column = 0; column < classes; column++) {
                    double value = value(row, column);
                    if (value != 0 && value != 1) {
                        return false;
                    }
                    ones += (int) value;
                }
                if (ones != 1) {
                    return false;
                }
            }
            return true;
        }
    }
}
