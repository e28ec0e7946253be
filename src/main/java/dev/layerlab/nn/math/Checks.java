package dev.layerlab.nn.math;

/** Rules of arguments, checked where a value is made; the message names the setting, the rule and what came. */
public final class Checks {
    private Checks() {}

    public static void require(boolean rule, String message, Object... values) {
        if (!rule) {
            throw new IllegalArgumentException(message.formatted(values));
        }
    }

    public static void positive(String name, double value) {
        require(value > 0 && Double.isFinite(value), "%s must be above 0, got %s", name, plain(value));
    }

    public static void positive(String name, int value) {
        require(value > 0, "%s must be at least 1, got %s", name, value);
    }

    public static void notNegative(String name, double value) {
        require(value >= 0 && Double.isFinite(value), "%s must be at least 0, got %s", name, plain(value));
    }

    public static void share(String name, double value) {
        require(value >= 0 && value < 1, "%s must be in [0, 1), got %s", name, plain(value));
    }

    public static void present(String name, Object value) {
        require(value != null, "%s must be given, got nothing", name);
    }

    /** Whole numbers without {@code .0}, as people type them. */
    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
