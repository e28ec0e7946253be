package dev.layerlab.data;

/** An array's name as people write it, in messages, on the pages and over the API alike. */
public final class ArrayName {
    private ArrayName() {}

    /** {@code /trainx} as {@code trainx}, and {@code /data/v1/trainx} as {@code data/v1/trainx}; null stays null. */
    public static String shown(String path) {
        return path != null && path.startsWith("/") && path.length() > 1 ? path.substring(1) : path;
    }
}
