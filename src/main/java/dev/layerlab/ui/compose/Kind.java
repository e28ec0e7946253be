package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.ui.form.Labels;

/** What a layer does to a row, told by trying it: a new layer has its kind as soon as it is permitted. */
enum Kind {
    /** Makes numbers of word ids. */
    WORDS,
    /** Makes other numbers of all numbers, by weights. */
    WEIGHTS,
    /** Learns, but keeps the shape. */
    NORM,
    /** Changes value by value and learns nothing. */
    VALUES;

    private static final Shape NUMBERS = new Shape(7);

    static Kind of(LayerSpec layer) {
        if (!takes(layer, NUMBERS)) {
            return WORDS;
        }
        if (layer.parameterCount(NUMBERS) == 0) {
            return VALUES;
        }
        return layer.outputShape(NUMBERS).equals(layer.outputShape(new Shape(8))) ? WEIGHTS : NORM;
    }

    private static boolean takes(LayerSpec layer, Shape shape) {
        try {
            layer.outputShape(shape);
            return true;
        } catch (IllegalArgumentException refusal) {
            return false;
        }
    }

    String label() {
        return Labels.of(this);
    }

    String className() {
        return "kind-" + label();
    }
}
