package dev.layerlab.data;

import java.util.ArrayList;
import java.util.List;

/** Collects what a check of a data set has to say. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private final Remedies remedies;

    /** @param remedies the cures that findings may offer */
    Findings(Remedies remedies) {
        this.remedies = remedies;
    }

    Remedies remedies() {
        return remedies;
    }

    void error(String code, String array, Long row, String message, String cure) {
        error(code, array, row, message, cure, null);
    }

    void error(String code, String array, Long row, String message, String cure, Remedy remedy) {
        all.add(new Finding(Finding.Level.ERROR, code, array, row, message, cure, remedy));
    }

    void warning(String code, String array, Long row, String message, String cure) {
        warning(code, array, row, message, cure, null);
    }

    void warning(String code, String array, Long row, String message, String cure, Remedy remedy) {
        all.add(new Finding(Finding.Level.WARNING, code, array, row, message, cure, remedy));
    }

    void note(String code, String array, String message, String cure) {
        note(code, array, message, cure, null);
    }

    void note(String code, String array, String message, String cure, Remedy remedy) {
        all.add(new Finding(Finding.Level.NOTE, code, array, null, message, cure, remedy));
    }

    boolean haveErrors() {
        return all.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR);
    }

    /** Errors first, then warnings, then notes. */
    List<Finding> sorted() {
        return all.stream().sorted((a, b) -> a.level().compareTo(b.level())).toList();
    }
}
