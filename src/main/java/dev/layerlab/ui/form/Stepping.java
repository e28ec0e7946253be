package dev.layerlab.ui.form;

import dev.layerlab.run.NumberList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One press of a key that moves a number of a field up or down.
 *
 * @param place which of the field's numbers, counted from 0
 * @param far ten steps instead of one
 */
record Stepping(int place, boolean up, boolean far) {
    private static final int FAR = 10;
    private static final String RANGE = ":";

    /**
     * What the field may hold next, the farthest first: a judge takes the first that is right. Whole numbers move by 1,
     * others by one in their last written decimal place, or in the next where that is too coarse (0.1 goes down to 0.09
     * where 0 is not allowed), and both ends of a range by its own step. Each text comes with spaces after its commas too,
     * for where 10,99 goes up to what could be one number. Empty where no number stands.
     */
    List<String> of(String typed, boolean whole) {
        String[] parts = parts(typed);
        int at = at(parts);
        Optional<BigDecimal> step = stepOfRange(parts, at);
        Optional<BigDecimal> unit =
                step.or(() -> number(parts[at]).map(number -> whole ? BigDecimal.ONE : number.ulp()));
        var texts = new ArrayList<String>();
        if (unit.isPresent() && number(parts[at]).isPresent()) {
            texts.addAll(texts(parts, at, unit.get()));
            if (!whole && step.isEmpty()) {
                texts.addAll(texts(parts, at, unit.get().movePointLeft(1)));
            }
        }
        return texts;
    }

    /** How many characters stand up to the end of the number. */
    int end(String typed) {
        String[] parts = parts(typed);
        int at = at(parts);
        String before = String.join("", List.of(parts).subList(0, at));
        return before.length() + parts[at].stripTrailing().length();
    }

    private List<String> texts(String[] parts, int at, BigDecimal unit) {
        BigDecimal number = number(parts[at]).orElseThrow();
        var texts = new ArrayList<String>();
        for (int steps = far ? FAR : 1; steps > 0; steps--) {
            String[] next = parts.clone();
            String moved = text(number.add(unit.multiply(BigDecimal.valueOf(up ? steps : -steps))));
            next[at] = parts[at].replace(parts[at].strip(), moved);
            texts.add(String.join("", next));
            texts.add(spaced(texts.getLast()));
        }
        return texts;
    }

    /** {@code 10,100} could be one number, {@code 10, 100} can't. */
    private static String spaced(String text) {
        return text.replaceAll(",(?=\\S)", ", ");
    }

    /** The last number of a range, for the others of it. */
    private static Optional<BigDecimal> stepOfRange(String[] parts, int at) {
        int last = at;
        while (last + 1 < parts.length && parts[last + 1].equals(RANGE)) {
            last += 2;
        }
        return last == at ? Optional.empty() : number(parts[last]);
    }

    /** Numbers at even places, what separates them between. */
    private static String[] parts(String typed) {
        return typed.splitWithDelimiters("[,:]", -1);
    }

    private int at(String[] parts) {
        return Math.clamp(2L * place, 0, parts.length - 1);
    }

    /** With the decimal places that are written; empty for what is none, or too long to reckon with. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return NumberList.of(text).stream()
                    .findFirst()
                    .map(plain -> new BigDecimal(text.strip()))
                    .map(number -> number.setScale(Math.max(0, number.scale())));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String text(BigDecimal number) {
        return number.toString().toLowerCase(Locale.ROOT);
    }
}
