package dev.layerlab.ui.form;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.run.NumberList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers of a record, however deep: read and replaced by their place, a JSON pointer. */
public final class Numbers {
    private Numbers() {}

    /** Empty where there is no number. */
    public static Optional<BigDecimal> at(Record record, String place) {
        Object now = record;
        try {
            for (String step : steps(place)) {
                now = part(now, step);
            }
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
        return now instanceof Number number
                ? Optional.of(NumberList.plain(new BigDecimal(number.toString())))
                : Optional.empty();
    }

    /** Whether the number at a place is this one, as far as its type can hold it. */
    public static boolean holds(Record record, String place, BigDecimal number) {
        return at(record, place).equals(Optional.of(held(record, place, number)));
    }

    /** What a number becomes at a place: a double keeps some 16 digits. What is not allowed there stays as it is. */
    public static BigDecimal held(Record record, String place, BigDecimal number) {
        try {
            return at(with(record, place, number), place).orElse(number);
        } catch (IllegalArgumentException refused) {
            return number;
        }
    }

    /**
     * The same with another number at a place. Throws IllegalArgumentException where none can stand there, and what the
     * record's constructor says of it.
     */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, String place, BigDecimal number) {
        return (R) replaced(record, steps(place), number);
    }

    private static List<String> steps(String place) {
        Checks.require(place.startsWith("/"), "a place must begin with /, as /optimizer/learningRate, got %s", place);
        List<String> steps = List.of(place.substring(1).split("/", -1));
        Checks.require(
                !steps.contains(""),
                "a place must have a name after each /, as /optimizer/learningRate, got %s",
                place);
        return steps;
    }

    private static Object part(Object of, String step) {
        return switch (of) {
            case List<?> list -> {
                boolean there = step.matches("0|[1-9]\\d{0,5}") && Integer.parseInt(step) < list.size();
                Checks.require(there, "there is no item %s, counted from 0, of %s", step, list.size());
                yield list.get(Integer.parseInt(step));
            }
            case Record record -> Components.read(record, step);
            case null, default -> throw new IllegalArgumentException("there is no " + step);
        };
    }

    private static Object replaced(Object now, List<String> steps, BigDecimal number) {
        Checks.require(!steps.isEmpty(), "there is no single number");
        String step = steps.getFirst();
        List<String> further = steps.subList(1, steps.size());
        if (now instanceof List<?> list) {
            var changed = new ArrayList<Object>(list);
            Object replaced = replaced(part(list, step), further, number);
            changed.set(Integer.parseInt(step), replaced);
            return changed;
        }
        Checks.require(now instanceof Record, "there is no %s", step);
        var record = (Record) now;
        Object value = further.isEmpty()
                ? converted(
                        number,
                        step,
                        Components.of(record.getClass(), step).getFirst().getType())
                : replaced(part(record, step), further, number);
        return Components.with(record, step, value);
    }

    /** As a component of the type holds it: an int, a long or a double, boxed or not. */
    static Object converted(BigDecimal number, String component, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> (int) whole(number, component, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "long", "Long" -> whole(number, component, Long.MIN_VALUE, Long.MAX_VALUE);
            case "double", "Double" -> finite(number, component);
            default -> throw new IllegalArgumentException(Labels.of(component) + " is no number");
        };
    }

    private static long whole(BigDecimal number, String component, long least, long most) {
        Checks.require(
                number.stripTrailingZeros().scale() <= 0,
                "%s must be a whole number, got %s",
                Labels.of(component),
                text(number));
        Checks.require(
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0,
                "%s must be from %s to %s, got %s",
                Labels.of(component),
                least,
                most,
                text(number));
        return number.longValueExact();
    }

    private static double finite(BigDecimal number, String component) {
        double value = number.doubleValue();
        Checks.require(Double.isFinite(value), "%s must be finite, got %s", Labels.of(component), text(number));
        return value;
    }

    /** As people write it: {@code 0.15}, {@code 256}, {@code 1e-8}. */
    static String text(Object number) {
        return NumberList.plain(new BigDecimal(number.toString())).toString().toLowerCase(Locale.ROOT);
    }
}
