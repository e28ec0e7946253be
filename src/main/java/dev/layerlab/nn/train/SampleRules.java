package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.layer.StackException;
import dev.layerlab.nn.loss.BinaryCrossEntropy;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;

/** What samples must be to train a stack on them; the message names the set, the rule and what came. */
record SampleRules(TrainingSpec spec, Shape input) {
    void check(Sets sets) {
        check("train", sets.train());
        if (sets.validation() != null) {
            check("validation", sets.validation());
        }
        if (sets.test() != null) {
            check("test", sets.test());
        }
        Checks.require(
                spec.earlyStopping() == null || sets.validation() != null,
                "earlyStopping needs a validation set, got none: turn it off, or give the data set one");
    }

    private void check(String set, Samples samples) {
        Checks.require(
                samples.x().width() == input.features(),
                "%s inputs must have %s numbers in a row, got %s",
                set,
                input.features(),
                samples.x().width());
        switch (samples.x()) {
            case Inputs.Ids(int[] ids, int width) -> ids(set, ids, width);
            case Inputs.Values values -> values(set, values);
        }
        switch (samples.y()) {
            case Labels.Classes classes -> classes(classes);
            case Labels.Values values -> targets(values);
        }
    }

    private void ids(String set, int[] ids, int width) {
        Checks.require(input.ids(), "%s inputs must be values, got ids of words", set);
        for (int i = 0; i < ids.length; i++) {
            Checks.require(
                    ids[i] >= 0 && ids[i] < input.vocabulary(),
                    "%s inputs must be ids of words from 0 to %s, got %s in row %s",
                    set,
                    input.vocabulary() - 1,
                    ids[i],
                    i / width + 1);
        }
    }

    private void values(String set, Inputs.Values inputs) {
        Checks.require(!input.ids(), "%s inputs must be ids of words, got values", set);
        Checks.require(
                inputs.values().precision() == spec.precision(),
                "%s inputs must be in %s, got %s",
                set,
                spec.precision(),
                inputs.values().precision());
        int wrong = inputs.values().firstNotFinite();
        Checks.require(
                wrong < 0,
                "%s inputs must be finite numbers, got another in row %s, column %s",
                set,
                wrong / input.features() + 1,
                wrong % input.features() + 1);
    }

    private void classes(Labels.Classes labels) {
        Checks.require(
                spec.loss().takesClasses(),
                "%s compares outputs with values, got classes: give values as targets, or take SoftmaxCrossEntropy",
                lossName());
        outputs(labels.classes(), "one for each class");
    }

    private void targets(Labels.Values targets) {
        Checks.require(
                !spec.loss().takesClasses(),
                "%s needs a class for each row, got values: give classes as targets, or take MeanSquaredError",
                lossName());
        if (spec.loss() instanceof BinaryCrossEntropy) {
            probabilities(targets.values());
        }
        outputs(targets.values().cols(), "one for each target");
    }

    private static void probabilities(Matrix targets) {
        for (int r = 0; r < targets.rows(); r++) {
            for (int c = 0; c < targets.cols(); c++) {
                double target = targets.get(r, c);
                Checks.require(
                        target >= 0 && target <= 1,
                        "BinaryCrossEntropy needs targets in [0, 1], got %s in row %s",
                        target,
                        r + 1);
            }
        }
    }

    private void outputs(int needed, String why) {
        int outputs = Network.shapes(spec.stack(), input).getLast().features();
        if (outputs != needed) {
            int last = spec.stack().size() - 1;
            throw StackException.at(
                    last,
                    spec.stack().get(last),
                    "the stack must end in %s outputs, %s, got %s".formatted(needed, why, outputs),
                    "set the last Dense layer's units to " + needed);
        }
    }

    private String lossName() {
        return spec.loss().getClass().getSimpleName();
    }
}
