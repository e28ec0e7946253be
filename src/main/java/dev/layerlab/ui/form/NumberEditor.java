package dev.layerlab.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.run.NumberList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** One field for a number, or for a list of them: {@code 10, 20, 30} or {@code 0.1:0.45:0.05}. */
final class NumberEditor implements Editor {
    private final String component;
    private final Class<?> type;
    private final Kind kind;
    private final TextField field;
    private boolean showing;

    NumberEditor(String component, Class<?> type, Kind kind, Consumer<Editor> edited) {
        this.component = component;
        this.type = type;
        this.kind = kind;
        field = new TextField(Labels.of(component));
        field.addClassNames("number", component);
        field.getElement().getThemeList().add("small");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setPlaceholder(kind.absent());
        field.setManualValidation(true);
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
    public void show(Object value, Lists lists) {
        String number = value == null ? "" : Numbers.text(value);
        showing = true;
        field.setValue(Objects.requireNonNullElse(lists.here(), number));
        showing = false;
        accept(lists.here() == null ? List.of() : NumberList.of(lists.here()));
    }

    /** Every number of a list must be right. */
    @Override
    public <R extends Record> Listed<R> applyTo(Listed<R> listed, Consumer<R> check) {
        try {
            List<BigDecimal> numbers = NumberList.of(field.getValue());
            Checks.require(!numbers.isEmpty() || kind.absent() != null, "%s needs a value", Labels.of(component));
            Checks.require(
                    numbers.size() <= 1 || kind.lists(),
                    "%s takes a single number, got %s",
                    Labels.of(component),
                    field.getValue());
            Object first = null;
            for (BigDecimal number : numbers.reversed()) {
                first = Numbers.converted(number, component, type);
                check.accept(Components.with(listed.record(), component, first));
            }
            Listed<R> next = listed.with(component, first, lists(numbers));
            check.accept(next.record());
            accept(numbers);
            return next;
        } catch (IllegalArgumentException refusal) {
            refuse(refusal.getMessage());
            return listed;
        }
    }

    private Lists lists(List<BigDecimal> numbers) {
        return numbers.size() > 1 ? Lists.of(field.getValue().strip()) : Lists.NONE;
    }

    @Override
    public boolean invalid() {
        return field.isInvalid();
    }

    private void accept(List<BigDecimal> numbers) {
        field.setInvalid(false);
        field.setErrorMessage("");
        field.setHelperText(numbers.size() > 1 ? counted(numbers) : null);
        field.setClassName("list", numbers.size() > 1);
    }

    private void refuse(String message) {
        field.setHelperText(null);
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    /** What stands there more than once is trained once. */
    private static String counted(List<BigDecimal> numbers) {
        long different = numbers.stream().distinct().count();
        String count = different == 1 ? "1 value" : different + " values";
        return different == numbers.size() ? count : count + "; those listed twice are trained once";
    }
}
