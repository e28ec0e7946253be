package dev.layerlab.ui.compose;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.ui.form.Labels;
import dev.layerlab.ui.form.Listed;
import dev.layerlab.ui.form.RecordForm;
import java.util.List;

/** One layer of the stack: its fields, what comes out of it, and what is wrong with it. */
final class LayerCard extends Div {
    /** What happens to a card is done by the page that owns the stack. */
    interface Actions {
        void edit(int place, Listed<Record> layer, String component);

        void move(int place, int by);

        void duplicate(int place);

        void remove(int place);

        void cure(Cure cure);
    }

    private final Actions actions;
    private final RecordForm<Record> form;
    private final Button up;
    private final Button down;
    private final Div result = new Div();
    private int place;

    LayerCard(Listed<Record> layer, Actions actions) {
        this.actions = actions;
        form = RecordForm.withLists(layer, (edited, component) -> actions.edit(place, edited, component));
        up = button(VaadinIcon.ARROW_UP, "Move up", () -> actions.move(place, -1));
        down = button(VaadinIcon.ARROW_DOWN, "Move down", () -> actions.move(place, 1));
        result.addClassName("result");
        addClassNames("layer-card", Kind.of(layer()).className());
        getElement().setAttribute("role", "listitem").setAttribute("tabindex", "0");
        add(head(), form, result);
        key(() -> actions.move(place, -1), Key.ARROW_UP, KeyModifier.ALT);
        key(() -> actions.move(place, 1), Key.ARROW_DOWN, KeyModifier.ALT);
        key(() -> actions.duplicate(place), Key.ARROW_DOWN, KeyModifier.ALT, KeyModifier.SHIFT);
    }

    private Div head() {
        var head = new Div(
                new H3(Labels.of(layer().getClass())),
                new KindMark(Kind.of(layer())),
                up,
                down,
                button(VaadinIcon.COPY_O, "Duplicate", () -> actions.duplicate(place)),
                button(VaadinIcon.CLOSE_SMALL, "Remove", () -> actions.remove(place)));
        head.addClassName("head");
        return head;
    }

    private static Button button(VaadinIcon icon, String label, Runnable press) {
        var button = new Button(icon.create(), click -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void key(Runnable action, Key key, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(this, action::run, key, modifiers).listenOn(this);
    }

    LayerSpec layer() {
        return (LayerSpec) form.value().record();
    }

    boolean invalid() {
        return form.invalid();
    }

    void reset() {
        form.reset();
    }

    /** Takes another layer of the same type. */
    void show(Listed<Record> layer) {
        form.show(layer);
    }

    void place(int place, int layers) {
        this.place = place;
        getElement()
                .setAttribute(
                        "aria-label", "Layer %d of %d: %s".formatted(place + 1, layers, Labels.of(layer().getClass())));
        up.setEnabled(place > 0);
        down.setEnabled(place < layers - 1);
    }

    /** @param gives empty where an earlier layer does not fit, so that nobody knows what comes here */
    void fits(String gives, String parameters) {
        removeClassName("wrong");
        result.removeAll();
        if (!gives.isEmpty()) {
            result.add(new Span(gives), new Span(parameters));
        }
    }

    void wrong(String message, List<Cure> cures) {
        addClassName("wrong");
        result.removeAll();
        var sentence = new Paragraph(message);
        sentence.getElement().setAttribute("role", "alert");
        result.add(sentence);
        for (Cure cure : cures) {
            var button = new Button(cure.label(), press -> actions.cure(cure));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            result.add(button);
        }
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
