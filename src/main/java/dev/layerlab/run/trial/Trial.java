package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.run.RunConfig;
import java.util.List;
import java.util.Optional;

/** Something that is tried on a few rows before a long run. */
public sealed interface Trial permits GradientTrial, OverfitTrial, FirstLossTrial {
    static List<Trial> all() {
        return List.of(new GradientTrial(), new OverfitTrial(), new FirstLossTrial());
    }

    /** What the button says. */
    String label();

    /**
     * Empty where it was cancelled.
     *
     * @param config with nothing left open
     */
    Optional<Answer> answer(RunConfig config, Columns columns, Progress progress);
}
