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
    private R value;

    /** Told of every edit. The record is the same as before where the edit was refused. */
    @FunctionalInterface
    public interface Edited<R> {
        void to(R record, String component);

        /** Rules that the record's constructor does not know: throws an IllegalArgumentException. */
        default void check(R record) {}
    }

    public RecordForm(R record, Edited<R> edited) {
        this(record, Components.of(record.getClass()), Map.of(), edited);
    }

    /**
     * @param components those that get a field, in this order
     * @param absent for each component that may be empty, what that is called ("off")
     */
    public RecordForm(R record, List<RecordComponent> components, Map<String, String> absent, Edited<R> edited) {
        this.edited = edited;
        addClassName("record-form");
        editors = components.stream()
                .map(component -> Editor.of(component, absent.get(component.getName()), this::apply))
                .toList();
        editors.forEach(editor -> add(editor.field()));
        value = record;
        reset();
    }

    public R value() {
        return value;
    }

    /** Whether a field holds what the record refuses. */
    public boolean invalid() {
        return editors.stream().anyMatch(Editor::invalid);
    }

    /** Takes another record. Fields whose component stays the same keep what they hold, be it refused. */
    public void show(R record) {
        R before = value;
        value = record;
        editors.stream()
                .filter(editor -> !Objects.equals(read(before, editor), read(record, editor)))
                .forEach(editor -> editor.show(read(record, editor)));
    }

    /** Takes back what was refused. */
    public void reset() {
        editors.forEach(editor -> editor.show(read(value, editor)));
    }

    /** The field of a component, for a page that wants it in another place than the form. */
    public Component field(String component) {
        return editors.stream()
                .filter(editor -> editor.component().equals(component))
                .findFirst()
                .orElseThrow()
                .field();
    }

    private static Object read(Record record, Editor editor) {
        return Components.read(record, editor.component());
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
