package dev.layerlab.data;

import java.util.Objects;

/** The cures there are, each made from the roles and choices that a data set has now. */
record Remedies(Roles roles, Choices choices) {
    private static final double SHARE_SET_ASIDE = 0.1;

    private Remedy choose(String label, Choices chosen) {
        return new Remedy(label, roles, chosen);
    }

    Remedy countFrom(int first) {
        return choose("Count from " + first, choices.withFirstId(first));
    }

    Remedy countByRange() {
        return choose("Decide by the ids", choices.withFirstId(null));
    }

    Remedy leaveRowsOut() {
        return choose("Leave such rows out", choices.withLeaveOut(true));
    }

    Remedy takeRowsIn() {
        return choose("Don't leave rows out", choices.withLeaveOut(false));
    }

    Remedy labelsByValue(boolean byValue) {
        return choose(byValue ? "Take labels by value" : "Take labels by order", choices.withLabelsByValue(byValue));
    }

    Remedy samplesLast(boolean last) {
        return choose(last ? "Take the last axis" : "Take the first axis", choices.withSamplesLast(last));
    }

    Remedy turn(boolean turned) {
        return choose(turned ? "Turn upright" : "Show as stored", choices.withTurned(turned));
    }

    Remedy setRowsAside() {
        return choose("Set 10 % aside", choices.withValidation(SHARE_SET_ASIDE, choices.splitSeed()));
    }

    Remedy trainOnAll() {
        return choose("Train on all rows", choices.withValidation(0, choices.splitSeed()));
    }

    Remedy withoutVocabulary() {
        return new Remedy("Don't use the names", roles.withVocabulary(null), choices);
    }

    Remedy words(String array) {
        return new Remedy("Take the words of " + leaf(array), roles.withVocabulary(array), choices);
    }

    /** Leaves out the part that has the array for its rows or labels; null where that is the training part. */
    Remedy withoutPartOf(String array) {
        if (Objects.equals(array, roles.validationX()) || Objects.equals(array, roles.validationY())) {
            return new Remedy("Do without this part", roles.withValidation(null, null), choices);
        }
        if (Objects.equals(array, roles.testX()) || Objects.equals(array, roles.testY())) {
            return new Remedy("Do without this part", roles.withTest(null, null), choices);
        }
        return null;
    }

    Remedy train(String x, String y) {
        return new Remedy("Train on %s and %s".formatted(leaf(x), leaf(y)), roles.withTrain(x, y), choices);
    }

    private static String leaf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
