package dev.layerlab.data;

import dev.layerlab.data.column.ElementType;
import dev.layerlab.data.column.StoredArray;
import dev.layerlab.data.column.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes sense of a data set's arrays: which rows go with which labels, and what the numbers mean.
 *
 * <p>What it cannot make sense of becomes a finding that names array, row and cure; then nothing is understood.
 */
final class Reading {
    private static final Pattern CLASS_NAMES = Pattern.compile("label|class|categor|target", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS_A_ROW = 64;

    private final Material material;
    private final Roles roles;
    private final Choices choices;
    private final Findings findings;

    Reading(Material material, Roles roles, Choices choices, Findings findings) {
        this.material = material;
        this.roles = roles;
        this.choices = choices;
        this.findings = findings;
    }

    /** Null where findings say why nothing could be understood. */
    Understood understand() {
        material.contents().unread().forEach(this::reportUnread);
        if (material.contents().arrays().isEmpty()) {
            findings.error("no-arrays", null, null, "No arrays could be read from this file.", firstReason());
            return null;
        }
        if (!rolesAreComplete()) {
            return null;
        }
        List<String> words =
                roles.vocabulary() == null ? List.of() : Vocabulary.read(material.array(roles.vocabulary()), material);
        Understood whole = holdsWords()
                ? new WordReading(material, roles, choices, findings).read(words)
                : new ValueReading(material, roles, findings).read(words);
        if (whole != null && roles.vocabulary() == null) {
            MissingWords.report(whole, roles, material, findings);
        }
        return whole == null || findings.haveErrors() ? null : Split.apply(whole, choices, findings);
    }

    private void reportUnread(Unread unread) {
        boolean link = unread.code().equals("link");
        if (link) {
            findings.note(unread.code(), unread.name(), unread.reason(), unread.cure());
        } else if (inUse(unread.name())) {
            findings.error(unread.code(), unread.name(), null, unread.reason(), unread.cure());
        } else {
            findings.warning(unread.code(), unread.name(), null, unread.reason(), unread.cure());
        }
    }

    private boolean inUse(String name) {
        return assigned().anyMatch(name::equals);
    }

    private Stream<String> assigned() {
        return Stream.of(
                        roles.trainX(),
                        roles.trainY(),
                        roles.validationX(),
                        roles.validationY(),
                        roles.testX(),
                        roles.testY(),
                        roles.vocabulary())
                .filter(Objects::nonNull);
    }

    private String firstReason() {
        return material.contents().unread().isEmpty() ? "Save at least one array of numbers." : null;
    }

    private boolean rolesAreComplete() {
        var missing = new ArrayList<String>();
        if (roles.trainX() == null) {
            missing.add("train x");
        }
        if (roles.trainY() == null) {
            missing.add("train y");
        }
        checkPair("validation", roles.validationX(), roles.validationY());
        checkPair("test", roles.testX(), roles.testY());
        if (!missing.isEmpty()) {
            findings.error(
                    "role-missing",
                    null,
                    null,
                    "No array has the role %s. The file holds: %s."
                            .formatted(
                                    String.join(" and ", missing),
                                    String.join(
                                            ", ",
                                            material.contents().arrays().stream()
                                                    .map(array -> ArrayName.shown(array.name()))
                                                    .limit(30)
                                                    .toList())),
                    "Give the role to the array that holds it.",
                    RolePair.of(material.contents().arrays(), roles)
                            .map(pair -> findings.remedies()
                                    .train(pair.x().name(), pair.y().name()))
                            .orElse(null));
        }
        for (String x : new String[] {roles.trainX(), roles.validationX(), roles.testX()}) {
            if (x != null && material.array(x).holdsText()) {
                findings.error(
                        "x-is-text",
                        x,
                        null,
                        "Inputs must be numbers, and '%s' holds text.".formatted(ArrayName.shown(x)),
                        "Save ids of words, or give the role to another array.");
            }
        }
        return !findings.haveErrors();
    }

    private void checkPair(String part, String x, String y) {
        if ((x == null) != (y == null)) {
            findings.warning(
                    "role-half",
                    x == null ? y : x,
                    null,
                    "The role %s %s has an array, but %s %s has none: the part is not used."
                            .formatted(part, x == null ? "y" : "x", part, x == null ? "x" : "y"),
                    "Give both roles, or none.",
                    findings.remedies().withoutPartOf(x == null ? y : x));
        }
    }

    /** With a vocabulary, narrow rows of whole numbers are ids of words, unless it only names the classes. */
    private boolean holdsWords() {
        if (roles.vocabulary() == null
                || CLASS_NAMES.matcher(roles.vocabulary()).find()) {
            return false;
        }
        StoredArray x = material.array(roles.trainX());
        boolean narrow = x.shape().size() == 1
                || x.shape().size() == 2
                        && Math.min(x.shape().getFirst(), x.shape().getLast()) <= MOST_WORDS_A_ROW;
        return narrow && !material.array(roles.trainY()).holdsText() && x.type() != ElementType.TEXT;
    }
}
