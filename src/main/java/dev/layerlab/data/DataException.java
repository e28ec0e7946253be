package dev.layerlab.data;

/** A mistake in a user's file: the message names the file or array, what was expected, what came, and the cure. */
public class DataException extends RuntimeException {
    public DataException(String message) {
        super(message);
    }

    public DataException(String message, Throwable cause) {
        super(message, cause);
    }
}
