package dev.layerlab.data.column;

import java.util.List;

/**
 * One array of an uploaded file, converted: where its elements lie and how they are to be read.
 *
 * @param name its path inside the user's file (text of the user's)
 * @param shape empty for a single value
 * @param file name of the file in the data set's folder
 */
public record StoredArray(String name, List<Integer> shape, ElementType type, String file) {
    public boolean holdsText() {
        return type == ElementType.TEXT;
    }

    public long elements() {
        return shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    }
}
