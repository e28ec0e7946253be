package dev.layerlab.nn.math;

import java.util.Locale;

/** What does the arithmetic, in words. */
public final class Engine {
    private Engine() {}

    /** The library that multiplies, and the precision: {@code OpenBLAS SkylakeX, float32}. */
    public static String name(Precision precision) {
        return Products.best().name() + ", " + precision.name().toLowerCase(Locale.ROOT);
    }
}
