package dev.layerlab.ui;

import java.time.Duration;
import java.util.Locale;

/** Numbers, shares and times as the pages write them. */
public final class Figures {
    private Figures() {}

    /** 0.3312 as {@code 33.1 %}. */
    public static String share(double share) {
        return share(share, 0);
    }

    /** @param more decimals than usual */
    public static String share(double share, int more) {
        return String.format(Locale.ROOT, "%." + (1 + more) + "f %%", 100 * share);
    }

    /**
     * Three decimals for numbers of everyday size, more for small ones so that three digits matter, and an exponent for
     * the others.
     */
    public static String number(double number) {
        return number(number, 0);
    }

    /** @param more decimals than usual */
    public static String number(double number, int more) {
        double size = Math.abs(number);
        if (number != 0 && (size < 1e-3 || size >= 1e6)) {
            return String.format(Locale.ROOT, "%." + (2 + more) + "e", number);
        }
        int zeros = number == 0 ? 0 : Math.max(0, (int) Math.ceil(-1 - Math.log10(size)));
        return String.format(Locale.ROOT, "%." + (3 + zeros + more) + "f", number);
    }

    /** {@code 12 s}, {@code 3 min 5 s} or {@code 2 h 10 min}. */
    public static String time(Duration time) {
        long seconds = Math.max(0, Math.round(time.toMillis() / 1000.0));
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? "%d min %d s".formatted(seconds / 60, seconds % 60)
                : "%d h %d min".formatted(seconds / 3600, seconds % 3600 / 60);
    }

    /** {@code just now}, {@code 5 min ago}, {@code 2 h ago} or {@code 3 d ago}. */
    public static String ago(Duration age) {
        long minutes = age.toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes + " min ago";
        }
        return minutes < 48 * 60 ? minutes / 60 + " h ago" : minutes / (24 * 60) + " d ago";
    }
}
