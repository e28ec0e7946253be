package dev.layerlab.run;

import dev.layerlab.nn.math.Checks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers as people list them: {@code 10, 20, 30}, or {@code 0.1:0.45:0.05} from the first to the second, both
 * included, in steps of the third. Exact in decimals, so that 0.1 and eight steps of 0.05 is 0.5.
 *
 * <p>{@code 10,20} needs no space, but {@code 0,01} and {@code 1,500} may be meant as one number and are refused.
 */
public final class NumberList {
    private static final int MOST = 200;
    private static final int DIGITS = 40;
    private static final int LONGEST = 100;
    private static final int SHOWN = 40;
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?(0,\\d+|\\d+,0\\d*)([eE][+-]?\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");

    private NumberList() {}

    /** In the order they are written, repetitions too. Throws IllegalArgumentException, saying what is wrong. */
    public static List<BigDecimal> of(String typed) {
        requireClear(typed);
        var numbers = new ArrayList<BigDecimal>();
        for (String part : typed.split(",")) {
            if (!part.isBlank()) {
                numbers.addAll(part.contains(":") ? range(part.strip()) : List.of(number(part.strip())));
                requireFew(numbers.size());
            }
        }
        return List.copyOf(numbers);
    }

    private static void requireFew(int numbers) {
        Checks.require(numbers <= MOST, "a list must have at most %s numbers, got %s or more", MOST, numbers);
    }

    /** A comma without a space may be a list's, a decimal point or between thousands. */
    private static void requireClear(String typed) {
        for (String written : typed.split(",?\\s+|:")) {
            if (written.length() <= LONGEST) {
                requireClear(written, DECIMAL_COMMA, ".");
                requireClear(written, THOUSANDS, "");
            }
        }
    }

    private static void requireClear(String written, Pattern oneNumber, String instead) {
        Checks.require(
                !oneNumber.matcher(written).matches(),
                "%s could be one number or several: write %s for one, or %s",
                written,
                written.replace(",", instead),
                written.replace(",", ", "));
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
