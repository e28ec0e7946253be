package dev.layerlab.run.trial;

import java.util.List;

/**
 * What a trial came to.
 *
 * @param sentence what was seen and, where it is not good, the cure
 * @param details what it is made up of, where that is of use
 */
public record Answer(boolean good, String sentence, List<Detail> details) {
    static Answer good(String sentence) {
        return new Answer(true, sentence, List.of());
    }

    static Answer bad(String sentence) {
        return new Answer(false, sentence, List.of());
    }

    public record Detail(boolean good, String text) {}
}
