package dev.layerlab.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The records that a sealed type permits, however deep, in the order it names them. */
public final class Choices {
    private Choices() {}

    /** A record is its own only choice. */
    static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Choices::types) : Stream.of(type);
    }

    /** Each choice as its constructor without arguments makes it. */
    public static <T> List<T> of(Class<T> sealed) {
        return types(sealed).map(type -> sealed.cast(Components.defaults(type))).toList();
    }
}
