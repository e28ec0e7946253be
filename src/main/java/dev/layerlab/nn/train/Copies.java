package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Matrix;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named matrices copied as a whole. */
final class Copies {
    private Copies() {}

    static Map<String, Matrix> of(Map<String, Matrix> matrices) {
        Map<String, Matrix> copies = new LinkedHashMap<>();
        matrices.forEach((name, matrix) -> copies.put(name, matrix.copy()));
        return copies;
    }

    static void assign(Map<String, Matrix> from, Map<String, Matrix> to) {
        to.forEach((name, matrix) -> matrix.assign(from.get(name)));
    }
}
