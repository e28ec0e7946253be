package dev.layerlab.ui.compose;

import dev.layerlab.run.RunConfig;
import dev.layerlab.run.SweepAxis;
import dev.layerlab.run.SweepGrid;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a composition trains: one run, or one for each combination of its lists.
 *
 * @param base what all runs have in common
 * @param axes empty for a single run
 * @param runs where the grid is refused only the base
 * @param refusal why there can be no such grid; empty where it can be
 */
record Plan(RunConfig base, List<SweepAxis> axes, List<RunConfig> runs, String refusal) {
    static Plan of(Composition composition, JsonMapper json) {
        RunConfig base = composition.config();
        List<SweepAxis> axes = Axes.of(composition);
        try {
            List<RunConfig> runs = axes.isEmpty() ? List.of(base) : SweepGrid.of(base, axes, json);
            return new Plan(base, axes, runs, "");
        } catch (IllegalArgumentException refused) {
            return new Plan(base, axes, List.of(base), refused.getMessage());
        }
    }

    boolean grid() {
        return !axes.isEmpty();
    }

    /** Whether it would train like another: names don't matter. */
    boolean same(Plan other) {
        return other != null && Trying.same(base, other.base) && axes.equals(other.axes);
    }
}
