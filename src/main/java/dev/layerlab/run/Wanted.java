package dev.layerlab.run;

/** What a run's owner wants of it, whatever it is doing at the moment. */
enum Wanted {
    RUN,
    PAUSE,
    STOP
}
