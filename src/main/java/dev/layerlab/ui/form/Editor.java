package dev.layerlab.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.RecordComponent;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What edits one component of a record, chosen by the component's type. */
sealed interface Editor permits NumberEditor, ValueEditor, ChoiceEditor {
    /**
     * @param absent what leaving the component empty is called ("off"); null where it needs a value
     * @param lists whether a number's field takes a list of numbers too
     */
    record Kind(String absent, boolean lists) {}

    /**
     * @param edited told of each edit, also of one that makes no value
     */
    static Editor of(RecordComponent component, Kind kind, Consumer<Editor> edited) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type.isSealed() || type.isRecord()) {
            return new ChoiceEditor(name, kind, type, edited);
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long", "double", "Double" -> new NumberEditor(name, type, kind, edited);
            default -> new ValueEditor<>(name, kind.absent(), field(type, kind.absent()), edited);
        };
    }

    private static AbstractField<?, ?> field(Class<?> type, String absent) {
        if (type.isEnum()) {
            return select(Stream.of((Enum<?>[]) type.getEnumConstants()), Labels::of, absent);
        }
        return switch (type.getSimpleName()) {
            case "boolean" -> new Checkbox();
            case "String" -> new TextField();
            default -> throw new IllegalArgumentException("no field for values of " + type);
        };
    }

    /** @param absent what choosing nothing is called, null where something must be chosen */
    static <T> Select<T> select(Stream<T> items, Function<T, String> label, String absent) {
        var select = new Select<T>();
        select.setItems(items.toList());
        select.setItemLabelGenerator(item -> item == null ? absent : label.apply(item));
        if (absent != null) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(absent);
        }
        return select;
    }

    String component();

    Component field();

    /** @param lists those of the component, as seen from it */
    void show(Object value, Lists lists);

    /**
     * The record with what the field holds; or the record as it was, the refusal standing at the field.
     *
     * @param check what else judges the record, by an IllegalArgumentException
     */
    <R extends Record> Listed<R> applyTo(Listed<R> listed, Consumer<R> check);

    boolean invalid();
}
