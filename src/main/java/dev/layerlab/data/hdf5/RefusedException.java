package dev.layerlab.data.hdf5;

/** A file, or an array in it, that is not read: the message says what stands in the way, the cure what to do. */
final class RefusedException extends RuntimeException {
    private final String code;
    private final String cure;

    RefusedException(String code, String message, String cure) {
        super(message);
        this.code = code;
        this.cure = cure;
    }

    String code() {
        return code;
    }

    String cure() {
        return cure;
    }
}
