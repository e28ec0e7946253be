package dev.layerlab.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.function.Consumer;

/** A choice among the records of a sealed type, followed by the chosen record's own fields. */
final class ChoiceEditor implements Editor {
    private final String component;
    private final Select<Class<?>> choice;
    private final Div own = new Div();
    private final Div field;
    private final Consumer<Editor> edited;
    private RecordForm<Record> form;
    private boolean showing;

    ChoiceEditor(String component, String absent, Class<?> type, Consumer<Editor> edited) {
        this.component = component;
        this.edited = edited;
        choice = Editor.select(Choices.types(type), Labels::of, absent);
        choice.setLabel(Labels.of(component));
        choice.addThemeVariants(SelectVariant.LUMO_SMALL);
        field = new Div(choice, own);
        field.getElement().setAttribute("role", "group").setAttribute("aria-label", Labels.of(component));
        field.addClassNames("choice", component);
        own.addClassName("record-form");
        choice.addValueChangeListener(change -> choose(change.getValue()));
    }

    private void choose(Class<?> type) {
        if (!showing) {
            fill(type == null ? null : (Record) Components.defaults(type));
            edited.accept(this);
        }
    }

    private void fill(Record record) {
        own.removeAll();
        form = record == null ? null : new RecordForm<>(record, (next, changed) -> edited.accept(this));
        if (form != null) {
            own.add(form);
        }
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
        choice.setValue(value == null ? null : value.getClass());
        showing = false;
        if (form != null && value != null && form.value().getClass() == value.getClass()) {
            form.show((Record) value);
            form.reset();
        } else {
            fill((Record) value);
        }
    }

    @Override
    public <R extends Record> R applyTo(R record, Consumer<R> check) {
        return Components.with(record, component, form == null ? null : form.value());
    }

    @Override
    public boolean invalid() {
        return form != null && form.invalid();
    }
}
