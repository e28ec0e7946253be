package dev.layerlab.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Lists of numbers as they were typed, where a record holds one number.
 *
 * @param byPlace each by the place of its number, as a JSON pointer: {@code /init/std}
 */
public record Lists(Map<String, String> byPlace) {
    public static final Lists NONE = new Lists(Map.of());

    public Lists {
        byPlace = Map.copyOf(byPlace);
    }

    /** A single one, at the very place it is looked at from. */
    static Lists of(String typed) {
        return new Lists(Map.of("", typed));
    }

    /** The list at the very place these are looked at from; null where there is none. */
    String here() {
        return byPlace.get("");
    }

    public boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /** Those at a place and below it, as seen from there. */
    public Lists below(String place) {
        var below = new HashMap<String, String>();
        byPlace.forEach((at, typed) -> {
            if (isBelow(at, place)) {
                below.put(at.substring(place.length()), typed);
            }
        });
        return new Lists(below);
    }

    /** The same with others at a place and below it. */
    public Lists with(String place, Lists others) {
        var all = new HashMap<>(only((at, typed) -> !isBelow(at, place)).byPlace);
        others.byPlace.forEach((at, typed) -> all.put(place + at, typed));
        return new Lists(all);
    }

    /** Those that the rule holds for, given a place and what was typed there. */
    public Lists only(BiPredicate<String, String> rule) {
        var left = new HashMap<>(byPlace);
        left.entrySet().removeIf(list -> !rule.test(list.getKey(), list.getValue()));
        return new Lists(left);
    }

    private static boolean isBelow(String at, String place) {
        return at.equals(place) || at.startsWith(place + "/");
    }
}
