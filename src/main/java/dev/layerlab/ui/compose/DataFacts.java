package dev.layerlab.ui.compose;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.run.Presets;

/**
 * What a stack must know of its data.
 *
 * @param input a row as the first layer gets it
 * @param classes how many there are to tell apart: words, where the target is a word
 * @param rows for training
 * @param validated whether there is a validation part
 */
record DataFacts(Columns.Kind kind, Shape input, int classes, int rows, boolean validated) {
    static DataFacts of(Columns columns) {
        int width = columns.train().x().width();
        Shape input = columns.kind() == Columns.Kind.WORDS
                ? new Shape(width, columns.vocabulary().size())
                : new Shape(width);
        return new DataFacts(
                columns.kind(), input, columns.classes().size(), columns.train().rows(), columns.validation() != null);
    }

    Presets.Data forPresets(String dataset) {
        return new Presets.Data(dataset, kind, classes, rows);
    }

    /** As it stands above the first card: {@code 3 ids of 250 words}. */
    String sentence() {
        return input.ids() ? Sizes.shape(input) : Sizes.shape(input) + " numbers";
    }
}
