package dev.layerlab.ui.form;

import com.vaadin.flow.component.html.Div;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

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
        show(record);
    }

    public R value() {
        return value;
    }

    /** Whether a field holds what the record refuses. */
    public boolean invalid() {
        return editors.stream().anyMatch(Editor::invalid);
    }

    public void show(R record) {
        value = record;
        for (Editor editor : editors) {
            editor.show(Components.read(record, editor.component()));
        }
    }

    /** What was refused before may be right now: two values can depend on each other. */
    private void apply(Editor changed) {
        value = changed.applyTo(value);
        for (Editor editor : editors) {
            if (editor.invalid()) {
                value = editor.applyTo(value);
            }
        }
        edited.to(value, changed.component());
    }
}
