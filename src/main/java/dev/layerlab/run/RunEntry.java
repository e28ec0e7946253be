package dev.layerlab.run;

import java.util.List;

/**
 * A run as a list shows it.
 *
 * @param dataset its data set's name; null where that was deleted
 * @param pace mean seconds of its latest epochs while it runs, else null
 * @param curve a few values of the figure that its best epoch is judged by, from the first epoch to the last
 */
public record RunEntry(Run run, RunNotes notes, String dataset, Double pace, List<Double> curve) {}
