package dev.layerlab.predict;

import java.util.List;

/** A word outside the vocabulary, with the words of the vocabulary that are written most like it. */
public class UnknownWordException extends IllegalArgumentException {
    private final transient List<String> nearest;
    private final int place;

    /** @param place which of the words typed it is, counted from 0 */
    public UnknownWordException(String message, int place, List<String> nearest) {
        super(message);
        this.place = place;
        this.nearest = List.copyOf(nearest);
    }

    public int place() {
        return place;
    }

    public List<String> nearest() {
        return nearest;
    }
}
