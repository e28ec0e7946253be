package dev.layerlab.ui.compose;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.Targets;
import dev.layerlab.ui.form.Labels;
import java.util.stream.IntStream;

/**
 * What data and loss want of a stack's end.
 *
 * @param chosen how labels are written, null where that follows from the loss
 * @param classes how many there are to tell apart
 * @param each what a class is: "word" or "class"
 */
record Goal(LossSpec loss, Targets chosen, int classes, String each) {
    static Goal of(RunConfig config, DataFacts facts) {
        String each = facts.kind() == Columns.Kind.WORDS ? "word" : "class";
        return new Goal(config.loss(), config.targets(), facts.classes(), each);
    }

    /** How labels are written for a stack that ends so. */
    Targets targets(LayerSpec last, int outputs) {
        return chosen == null ? Targets.calledFor(loss, last, outputs, classes) : chosen;
    }

    /** The numbers of outputs worth trying. */
    IntStream sizes() {
        return IntStream.of(classes, 1);
    }

    /** Throws an IllegalArgumentException where the last layer does not make what the loss needs. */
    void check(LayerSpec last, Shape output) {
        int made = output.features();
        int needed = targets(last, made).outputs(classes);
        Checks.require(
                made == needed,
                "%s makes %,d %s, the loss needs %,d%s",
                Labels.of(last.getClass()),
                made,
                made == 1 ? "number" : "numbers",
                needed,
                needed == classes ? ": one for each " + each : "");
        Checks.require(
                !(last instanceof Activate(Activate.Function function) && loss.brings(function)),
                "The last layer must give raw scores, since the loss applies its own function to them: leave it out");
    }
}
