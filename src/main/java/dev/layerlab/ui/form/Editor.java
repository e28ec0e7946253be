package dev.layerlab.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import dev.layerlab.ui.form.ValueEditor.Conversion;
import java.lang.reflect.RecordComponent;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What edits one component of a record, chosen by the component's type. */
sealed interface Editor permits ValueEditor, ChoiceEditor {
    /**
     * @param absent what leaving the component empty is called ("off"); null where it needs a value
     * @param edited told of each edit, also of one that makes no value
     */
    static Editor of(RecordComponent component, String absent, Consumer<Editor> edited) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type.isSealed() || type.isRecord()) {
            return new ChoiceEditor(name, absent, type, edited);
        }
        if (type == long.class || type == Long.class) {
            return new ValueEditor<>(name, absent, new NumberField(), Conversion.whole(name), edited);
        }
        return new ValueEditor<>(name, absent, field(type, absent), Conversion.none(), edited);
    }

    private static AbstractField<?, ?> field(Class<?> type, String absent) {
        if (type.isEnum()) {
            return select(Stream.of((Enum<?>[]) type.getEnumConstants()), Labels::of, absent);
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> new IntegerField();
            case "double", "Double" -> new NumberField();
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

    void show(Object value);

    /**
     * The record with what the field holds; or the record as it was, the refusal standing at the field.
     *
     * @param check what else judges the record, by an IllegalArgumentException
     */
    <R extends Record> R applyTo(R record, Consumer<R> check);

    boolean invalid();
}
