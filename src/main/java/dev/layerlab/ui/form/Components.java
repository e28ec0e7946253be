package dev.layerlab.ui.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The components of any record, read and replaced by name: what lets one form edit them all. */
public final class Components {
    private Components() {}

    public static List<RecordComponent> of(Class<?> type) {
        return List.of(type.getRecordComponents());
    }

    /** The named components, in the order of the names. */
    public static List<RecordComponent> of(Class<?> type, String... names) {
        return Arrays.stream(names).map(name -> named(type, name)).toList();
    }

    public static Object read(Record record, String name) {
        return read(record, named(record.getClass(), name));
    }

    /** The record with one component replaced. Throws what the record's constructor says of the value. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, String name, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        named(record.getClass(), name);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(name) ? value : read(record, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        return (R) invoke(() -> record.getClass().getDeclaredConstructor(types).newInstance(values));
    }

    /** The record as its constructor without arguments makes it. */
    public static <R> R defaults(Class<R> type) {
        return invoke(() -> type.getDeclaredConstructor().newInstance());
    }

    private static RecordComponent named(Class<?> type, String name) {
        return of(type).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no component " + name));
    }

    private static Object read(Record record, RecordComponent component) {
        return invoke(() -> component.getAccessor().invoke(record));
    }

    private static <T> T invoke(Reflective<T> call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Reflective<T> {
        T run() throws ReflectiveOperationException;
    }
}
