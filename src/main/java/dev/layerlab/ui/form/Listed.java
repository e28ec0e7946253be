package dev.layerlab.ui.form;

/**
 * A record some of whose numbers stand for lists.
 *
 * @param record has the first number of each list
 * @param lists by their places in the record
 */
public record Listed<R extends Record>(R record, Lists lists) {
    public static <R extends Record> Listed<R> of(R record) {
        return new Listed<>(record, Lists.NONE);
    }

    /** The same with a component replaced, and the lists in it. Throws what the record's constructor says of the value. */
    public Listed<R> with(String component, Object value, Lists below) {
        return new Listed<>(Components.with(record, component, value), lists.with("/" + component, below));
    }

    /** The lists in a component. */
    public Lists in(String component) {
        return lists.below("/" + component);
    }
}
