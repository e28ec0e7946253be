package dev.layerlab.run;

import dev.layerlab.nn.math.Checks;
import java.util.Arrays;
import java.util.List;

/**
 * What people note about a run.
 *
 * @param tags short words to find it by, without commas
 * @param archived whether it is left out of the list unless asked for
 */
public record RunNotes(List<String> tags, String text, boolean archived) {
    private static final int LONGEST_TAGS = 400;
    private static final int LONGEST_TEXT = 10_000;

    public RunNotes {
        tags = List.copyOf(tags);
        int length = String.join(",", tags).length();
        Checks.require(length <= LONGEST_TAGS, "tags must have at most %s characters, got %s", LONGEST_TAGS, length);
        Checks.require(
                text.length() <= LONGEST_TEXT,
                "notes must have at most %s characters, got %s",
                LONGEST_TEXT,
                text.length());
    }

    /** Tags as people type them: by comma, each once. */
    public static List<String> tags(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
