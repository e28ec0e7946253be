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
import tools.jackson.databind.JsonNode;

/**
 * One field for a number, or for a list of them: {@code 10, 20, 30} or {@code 0.1:0.45:0.05}. Up and down step the number
 * at the caret, as far as the record allows.
 */
final class NumberEditor implements Editor {
    private static final String STEPS = "/^(Arrow|Page)(Up|Down)$/.test(event.key) && /\\d/.test(element.value)"
            + " && !event.altKey && !event.ctrlKey && !event.metaKey && (event.preventDefault(), true)";
    private static final String PLACE =
            "element.inputElement.value.slice(0, element.inputElement.selectionStart)" + ".split(/[,:]/).length - 1";
    private static final String UP = "/Up$/.test(event.key)";
    private static final String FAR = "event.shiftKey || /^Page/.test(event.key)";

    private final String component;
    private final Class<?> type;
    private final Kind kind;
    private final TextField field;
    private boolean showing;
    private Stepping pressed;

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
        field.getElement()
                .addEventListener("keydown", event -> press(event.getEventData(), edited))
                .setFilter(STEPS)
                .addEventData(PLACE)
                .addEventData(UP)
                .addEventData(FAR);
    }

    /** The number is counted, since the caret is not yet where earlier presses will have moved it. */
    private void press(JsonNode key, Consumer<Editor> edited) {
        pressed = new Stepping(
                key.get(PLACE).asInt(), key.get(UP).asBoolean(), key.get(FAR).asBoolean());
        edited.accept(this);
        pressed = null;
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
        put(Objects.requireNonNullElse(lists.here(), number));
        accept(lists.here() == null ? List.of() : NumberList.of(lists.here()));
    }

    @Override
    public <R extends Record> Listed<R> applyTo(Listed<R> listed, Consumer<R> check) {
        if (pressed != null) {
            step(listed, check);
        }
        try {
            Listed<R> next = with(field.getValue(), listed, check);
            accept(NumberList.of(field.getValue()));
            return next;
        } catch (IllegalArgumentException refusal) {
            refuse(refusal.getMessage());
            return listed;
        }
    }

    /** Nothing changes where no step is right. */
    private <R extends Record> void step(Listed<R> listed, Consumer<R> check) {
        pressed.of(field.getValue(), type != double.class && type != Double.class).stream()
                .filter(text -> isRight(text, listed, check))
                .findFirst()
                .ifPresent(text -> {
                    put(text);
                    field.getElement().executeJs("this.inputElement.setSelectionRange($0, $0)", pressed.end(text));
                });
    }

    private <R extends Record> boolean isRight(String text, Listed<R> listed, Consumer<R> check) {
        try {
            with(text, listed, check);
            return true;
        } catch (IllegalArgumentException refusal) {
            return false;
        }
    }

    /** Every number of a list must be right. */
    private <R extends Record> Listed<R> with(String text, Listed<R> listed, Consumer<R> check) {
        List<BigDecimal> numbers = NumberList.of(text);
        Checks.require(!numbers.isEmpty() || kind.absent() != null, "%s needs a value", Labels.of(component));
        Checks.require(
                numbers.size() <= 1 || kind.lists(), "%s takes a single number, got %s", Labels.of(component), text);
        Object first = null;
        for (BigDecimal number : numbers.reversed()) {
            first = Numbers.converted(number, component, type);
            check.accept(Components.with(listed.record(), component, first));
        }
        Listed<R> next = listed.with(component, first, numbers.size() > 1 ? Lists.of(text.strip()) : Lists.NONE);
        check.accept(next.record());
        return next;
    }

    private void put(String text) {
        showing = true;
        field.setValue(text);
        showing = false;
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
