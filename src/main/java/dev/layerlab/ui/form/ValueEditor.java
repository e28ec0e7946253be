package dev.layerlab.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One field for a plain value that is no number: a text, a switch or one of some constants.
 *
 * @param <T> what the field holds
 */
final class ValueEditor<T> implements Editor {
    private final String component;
    private final String absent;
    private final AbstractField<?, T> field;
    private boolean showing;

    ValueEditor(String component, String absent, AbstractField<?, T> field, Consumer<Editor> edited) {
        this.component = component;
        this.absent = absent;
        this.field = field;
        ((InputField<?, ?>) field).setLabel(Labels.of(component));
        ((InputField<?, ?>) field).addClassName(component);
        field.getElement().getThemeList().add("small");
        if (field instanceof TextFieldBase<?, ?> typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setPlaceholder(absent);
        }
        validation().setManualValidation(true);
        field.addValueChangeListener(change -> {
            if (!showing) {
                edited.accept(this);
            }
        });
    }

    @Override
    public String component() {
        return component;
    }

    @Override
    public Component field() {
        return field;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void show(Object value, Lists lists) {
        showing = true;
        field.setValue(value == null ? field.getEmptyValue() : (T) value);
        showing = false;
        refuse(null);
    }

    @Override
    public <R extends Record> Listed<R> applyTo(Listed<R> listed, Consumer<R> check) {
        try {
            Listed<R> next = listed.with(component, value(), Lists.NONE);
            check.accept(next.record());
            refuse(null);
            return next;
        } catch (IllegalArgumentException refusal) {
            refuse(refusal.getMessage());
            return listed;
        }
    }

    @Override
    public boolean invalid() {
        return validation().isInvalid();
    }

    private T value() {
        T value = field.getValue();
        if (value == null && absent == null) {
            throw new IllegalArgumentException(Labels.of(component) + " needs a value");
        }
        return value;
    }

    private void refuse(String message) {
        validation().setErrorMessage(Objects.requireNonNullElse(message, ""));
        validation().setInvalid(message != null);
    }

    private HasValidation validation() {
        return (HasValidation) field;
    }
}
