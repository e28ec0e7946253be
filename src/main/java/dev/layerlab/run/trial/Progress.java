package dev.layerlab.run.trial;

/** Whoever waits for a trial: hears how far it is, and may leave. */
public interface Progress {
    boolean cancelled();

    void at(int done, int of);
}
