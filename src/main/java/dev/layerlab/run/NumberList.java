package dev.layerlab.run;

import dev.layerlab.nn.math.Checks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers as people list them: {@code 10, 20, 30}, or {@code 0.1:0.45:0.05} from the first to the second, both
 * included, in steps of the third. Exact in decimals, so that 0.1 and eight steps of 0.05 is 0.5.
 */
public final class NumberList {
    private static final int MOST = 200;
    private static final int DIGITS = 40;
    private static final int LONGEST = 100;
    private static final int SHOWN = 40;

    private NumberList() {}

    /** In the order they are written, repetitions too. Throws IllegalArgumentException, saying what is wrong. */
    public static List<BigDecimal> of(String typed) {
        var numbers = new ArrayList<BigDecimal>();
        Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> numbers.addAll(part.contains(":") ? range(part) : List.of(number(part))));
        Checks.require(numbers.size() <= MOST, "a list must have at most %s numbers, got %s", MOST, numbers.size());
        return List.copyOf(numbers);
    }

    private static List<BigDecimal> range(String part) {
        String[] ends = part.split(":", -1);
        Checks.require(ends.length == 3, "a range must be from:to:step, as 0.1:0.45:0.05, got %s", cut(part));
        BigDecimal from = number(ends[0]);
        BigDecimal to = number(ends[1]);
        BigDecimal step = number(ends[2]);
        Checks.require(
                step.signum() > 0, "the step of a range must be above 0, as in 0.1:0.45:0.05, got %s", cut(part));
        Checks.require(from.compareTo(to) <= 0, "a range must go upwards, got %s", cut(part));
        BigDecimal[] steps = to.subtract(from).divideAndRemainder(step);
        Checks.require(
                steps[0].compareTo(BigDecimal.valueOf(MOST)) < 0,
                "a range must have at most %s numbers, got %s",
                MOST,
                cut(part));
        Checks.require(
                steps[1].signum() == 0,
                "a range must arrive at its end, got %s, whose last number is %s",
                cut(part),
                plain(to.subtract(steps[1])).toPlainString());
        var numbers = new ArrayList<BigDecimal>();
        for (int i = 0; i <= steps[0].intValue(); i++) {
            numbers.add(plain(from.add(step.multiply(BigDecimal.valueOf(i)))));
        }
        return numbers;
    }

    private static BigDecimal number(String text) {
        requireShort(text.length() <= LONGEST, text);
        try {
            var number = new BigDecimal(text.strip());
            requireShort(number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS, text);
            return plain(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected numbers by comma or from:to:step, got %s".formatted(cut(text)), e);
        }
    }

    /** A few characters can stand for a number whose digits fill the memory: {@code 1e100000000}. */
    private static void requireShort(boolean rule, String text) {
        Checks.require(rule, "a number must have at most %s digits, got %s", DIGITS, cut(text));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Without trailing zeros, and whole numbers without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
