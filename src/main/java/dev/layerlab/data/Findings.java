package dev.layerlab.data;

import java.util.ArrayList;
import java.util.List;

/** Collects what a check has to say. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void error(String code, String array, Long row, String message, String cure) {
        all.add(new Finding(Finding.Level.ERROR, code, array, row, message, cure));
    }

    void warning(String code, String array, Long row, String message, String cure) {
        all.add(new Finding(Finding.Level.WARNING, code, array, row, message, cure));
    }

    void note(String code, String array, String message, String cure) {
        all.add(new Finding(Finding.Level.NOTE, code, array, null, message, cure));
    }

    boolean haveErrors() {
        return all.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR);
    }

    /** Errors first, then warnings, then notes. */
    List<Finding> sorted() {
        return all.stream().sorted((a, b) -> a.level().compareTo(b.level())).toList();
    }
}
