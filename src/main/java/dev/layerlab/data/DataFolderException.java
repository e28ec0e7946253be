package dev.layerlab.data;

/** The studio can't start with this data folder, and what the person who starts it can do. */
public final class DataFolderException extends RuntimeException {
    private final String cure;

    DataFolderException(String message, String cure) {
        super(message);
        this.cure = cure;
    }

    public String cure() {
        return cure;
    }
}
