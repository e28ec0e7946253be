package dev.layerlab.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.function.Consumer;

/** A choice among the records of a sealed type, followed by the chosen record's own fields. */
final class ChoiceEditor implements Editor {
    private final String component;
    private final Kind kind;
    private final Select<Class<?>> choice;
    private final Div own = new Div();
    private final Div field;
    private final Consumer<Editor> edited;
    private RecordForm<Record> form;
    private boolean showing;

    ChoiceEditor(String component, Kind kind, Class<?> type, Consumer<Editor> edited) {
        this.component = component;
        this.kind = kind;
        this.edited = edited;
        choice = Editor.select(Choices.types(type), Labels::of, kind.absent());
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
            fill(type == null ? null : Listed.of((Record) Components.defaults(type)));
            edited.accept(this);
        }
    }

    /** @param chosen null where nothing is */
    private void fill(Listed<Record> chosen) {
        own.removeAll();
        form = chosen == null ? null : form(chosen, (next, changed) -> edited.accept(this));
        if (form != null) {
            own.add(form);
        }
    }

    private RecordForm<Record> form(Listed<Record> chosen, RecordForm.Edited<Record> edited) {
        return kind.lists() ? RecordForm.withLists(chosen, edited) : new RecordForm<>(chosen.record(), edited);
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
        showing = true;
        choice.setValue(value == null ? null : value.getClass());
        showing = false;
        Listed<Record> chosen = value == null ? null : new Listed<>((Record) value, lists);
        if (form != null && value != null && form.value().record().getClass() == value.getClass()) {
            form.show(chosen);
            form.reset();
        } else {
            fill(chosen);
        }
    }

    @Override
    public <R extends Record> Listed<R> applyTo(Listed<R> listed, Consumer<R> check) {
        return form == null
                ? listed.with(component, null, Lists.NONE)
                : listed.with(component, form.value().record(), form.value().lists());
    }

    @Override
    public boolean invalid() {
        return form != null && form.invalid();
    }
}
