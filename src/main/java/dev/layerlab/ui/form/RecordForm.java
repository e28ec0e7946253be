package dev.layerlab.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fields for the components of a record, made from their types alone: what is added to a record can be edited at once.
 *
 * <p>The record's constructor is the only judge. What it refuses stays in its field under the constructor's own
 * sentence, while {@link #value()} remains the last record that could be made.
 */
public final class RecordForm<R extends Record> extends Div {
    private final List<Editor> editors;
    private final Edited<R> edited;
    private Listed<R> value;

    /** Told of every edit. The record and its lists are the same as before where the edit was refused. */
    @FunctionalInterface
    public interface Edited<R extends Record> {
        void to(Listed<R> listed, String component);

        /** Rules that the record's constructor does not know: throws an IllegalArgumentException. */
        default void check(R record) {}
    }

    /** With a field for each component, of single numbers. */
    public RecordForm(R record, Edited<R> edited) {
        this(record, Components.of(record.getClass()), Map.of(), edited);
    }

    /**
     * With fields of single numbers.
     *
     * @param components those that get a field, in this order
     * @param absent for each component that may be empty, what that is called ("off")
     */
    public RecordForm(R record, List<RecordComponent> components, Map<String, String> absent, Edited<R> edited) {
        this(Listed.of(record), new Fields(components, absent, false), edited);
    }

    /** With a field for each component; those of numbers take lists too. */
    public static <R extends Record> RecordForm<R> withLists(Listed<R> listed, Edited<R> edited) {
        return withLists(listed, Components.of(listed.record().getClass()), Map.of(), edited);
    }

    /** As the constructor with components; the fields of numbers take lists too. */
    public static <R extends Record> RecordForm<R> withLists(
            Listed<R> listed, List<RecordComponent> components, Map<String, String> absent, Edited<R> edited) {
        return new RecordForm<>(listed, new Fields(components, absent, true), edited);
    }

    private RecordForm(Listed<R> listed, Fields fields, Edited<R> edited) {
        this.edited = edited;
        addClassName("record-form");
        editors = fields.components.stream()
                .map(component -> Editor.of(component, fields.kind(component), this::apply))
                .toList();
        editors.forEach(editor -> add(editor.field()));
        value = listed;
        reset();
    }

    private record Fields(List<RecordComponent> components, Map<String, String> absent, boolean lists) {
        Editor.Kind kind(RecordComponent component) {
            return new Editor.Kind(absent.get(component.getName()), lists);
        }
    }

    public Listed<R> value() {
        return value;
    }

    /** Whether a field holds what the record refuses. */
    public boolean invalid() {
        return editors.stream().anyMatch(Editor::invalid);
    }

    /** Takes another record. Fields whose component stays the same keep what they hold, be it refused. */
    public void show(Listed<R> listed) {
        Listed<R> before = value;
        value = listed;
        editors.stream().filter(editor -> differs(before, listed, editor)).forEach(this::show);
    }

    private static boolean differs(Listed<?> before, Listed<?> now, Editor editor) {
        return !Objects.equals(read(before, editor), read(now, editor))
                || !before.in(editor.component()).equals(now.in(editor.component()));
    }

    private void show(Editor editor) {
        editor.show(read(value, editor), value.in(editor.component()));
    }

    /** Takes back what was refused. */
    public void reset() {
        editors.forEach(this::show);
    }

    /** The field of a component, for a page that wants it in another place than the form. */
    public Component field(String component) {
        return editors.stream()
                .filter(editor -> editor.component().equals(component))
                .findFirst()
                .orElseThrow()
                .field();
    }

    private static Object read(Listed<?> listed, Editor editor) {
        return Components.read(listed.record(), editor.component());
    }

    /** What was refused before may be right now: two values can depend on each other. */
    private void apply(Editor changed) {
        value = changed.applyTo(value, edited::check);
        for (Editor editor : editors) {
            if (editor.invalid()) {
                value = editor.applyTo(value, edited::check);
            }
        }
        edited.to(value, changed.component());
    }
}
