package dev.layerlab.ui.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sizes of files and arrays as the pages write them. */
final class Sizes {
    private Sizes() {}

    /** {@code 7.5 MB}. */
    static String bytes(long bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** {@code 372,500 × 3}. */
    static String shape(List<Integer> shape) {
        return shape.isEmpty()
                ? "one value"
                : shape.stream().map("%,d"::formatted).collect(Collectors.joining(" × "));
    }
}
