package dev.layerlab.ui.run;

import dev.layerlab.data.ArrayName;
import dev.layerlab.data.Choices;
import dev.layerlab.data.Roles;
import dev.layerlab.run.DatasetReading;
import dev.layerlab.ui.Figures;
import dev.layerlab.ui.form.Components;
import dev.layerlab.ui.form.Labels;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What was decided about the reading of a run's data set, in words: its arrays' roles and the cures that were applied. */
final class ReadingWords {
    private ReadingWords() {}

    /** {@code train x: trainx}, and so on for each role that an array has. */
    static List<String> roles(DatasetReading reading) {
        return Components.of(Roles.class).stream()
                .filter(role -> array(reading, role) != null)
                .map(role -> Labels.of(role.getName()) + ": " + array(reading, role))
                .toList();
    }

    private static String array(DatasetReading reading, RecordComponent role) {
        return ArrayName.shown((String) Components.read(reading.roles(), role.getName()));
    }

    static List<String> choices(DatasetReading reading) {
        Choices choices = reading.choices();
        var words = new ArrayList<String>();
        if (choices.firstId() != null) {
            words.add("ids of words count from " + choices.firstId());
        }
        if (choices.validationShare() > 0 && reading.roles().validationX() == null) {
            words.add("%s of the training rows for validation, seed %d"
                    .formatted(Figures.share(choices.validationShare()), choices.splitSeed()));
        }
        if (choices.leaveOut()) {
            words.add("rows that can't be used are left out");
        }
        if (choices.labelsByValue()) {
            words.add("labels by value in all parts");
        }
        if (choices.samplesLast()) {
            words.add("samples along the last axis");
        }
        if (choices.turned()) {
            words.add("pictures are shown turned");
        }
        return words.isEmpty() ? List.of("as it was understood") : words;
    }
}
