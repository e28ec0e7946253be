package dev.layerlab.run;

import java.util.Objects;

/**
 * Which runs a list shows.
 *
 * @param words stand in the name, id, state, tags, notes, settings or data set's name, whatever their case; empty: any
 * @param state null: any
 * @param dataset a data set's id; null: any
 * @param archived whether the archived runs are among them
 */
public record RunFilter(String words, RunState state, String dataset, boolean archived) {
    public RunFilter {
        Objects.requireNonNull(words, "words");
    }

    /** All runs but the archived ones. */
    public RunFilter() {
        this("", null, null, false);
    }

    public RunFilter withWords(String words) {
        return new RunFilter(words, state, dataset, archived);
    }
}
