package dev.layerlab.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One field for a plain value: a number, a text, a switch or one of some constants.
 *
 * @param <T> what the field holds
 */
final class ValueEditor<T> implements Editor {
    private final String component;
    private final String absent;
    private final AbstractField<?, T> field;
    private final Conversion<T> conversion;
    private boolean showing;

    /** How the record's value becomes the field's and back; {@code toRecord} refuses with an IllegalArgumentException. */
    record Conversion<T>(Function<Object, T> toField, Function<T, Object> toRecord) {
        @SuppressWarnings("unchecked")
        static <T> Conversion<T> none() {
            return new Conversion<>(value -> (T) value, value -> value);
        }

        /** A long, which no field of its own exists for: seeds go to 2^32 - 1, exact in a double. */
        static Conversion<Double> whole(String component) {
            return new Conversion<>(value -> ((Long) value).doubleValue(), value -> {
                if (value != Math.rint(value)) {
                    throw new IllegalArgumentException(
                            "%s must be a whole number, got %s".formatted(Labels.of(component), value));
                }
                return value.longValue();
            });
        }
    }

    ValueEditor(
            String component,
            String absent,
            AbstractField<?, T> field,
            Conversion<T> conversion,
            Consumer<Editor> edited) {
        this.component = component;
        this.absent = absent;
        this.field = field;
        this.conversion = conversion;
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
    public void show(Object value) {
        showing = true;
        field.setValue(
                value == null ? field.getEmptyValue() : conversion.toField().apply(value));
        showing = false;
        refuse(null);
    }

    @Override
    public <R extends Record> R applyTo(R record, Consumer<R> check) {
        try {
            R next = Components.with(record, component, value());
            check.accept(next);
            refuse(null);
            return next;
        } catch (IllegalArgumentException refusal) {
            refuse(refusal.getMessage());
            return record;
        }
    }

    @Override
    public boolean invalid() {
        return validation().isInvalid();
    }

    private Object value() {
        T value = field.getValue();
        if (value == null && absent == null) {
            throw new IllegalArgumentException(Labels.of(component) + " needs a value");
        }
        return value == null ? null : conversion.toRecord().apply(value);
    }

    private void refuse(String message) {
        validation().setErrorMessage(Objects.requireNonNullElse(message, ""));
        validation().setInvalid(message != null);
    }

    private HasValidation validation() {
        return (HasValidation) field;
    }
}
