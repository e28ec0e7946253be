package dev.layerlab.predict;

/** A run is asked before its first good epoch: the question may be put again later. */
public final class NoWeightsException extends IllegalArgumentException {
    NoWeightsException(String message) {
        super(message);
    }
}
