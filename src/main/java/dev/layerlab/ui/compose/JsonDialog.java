package dev.layerlab.ui.compose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The whole configuration as text: to copy it, or to paste another over it. */
final class JsonDialog extends Dialog {
    private final Consumer<String> pasted;
    private final TextArea text = new TextArea("Configuration, as the API takes it");

    /** @param pasted throws an IllegalArgumentException for what it can't take */
    JsonDialog(String json, Consumer<String> pasted) {
        this.pasted = pasted;
        setHeaderTitle("JSON");
        setWidth("min(44rem, 95vw)");
        text.setWidthFull();
        text.setMaxHeight("60vh");
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setValue(json);
        text.setHelperText(
                "With lists it has the first number of each, and beside it the lists: the API, which trains one run"
                        + " at a time, takes no lists.");
        add(text);
        var apply = new Button("Use this text", press -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", press -> close()), copy(), apply);
    }

    /** Selects the text too: the browser may forbid pages to copy, and then Ctrl+C does. */
    private Button copy() {
        var copy = new Button("Copy");
        copy.addClickListener(press -> text.getElement().executeJs("""
                this.inputElement.select();
                await navigator.clipboard?.writeText(this.value);
                """));
        return copy;
    }

    private void apply() {
        try {
            pasted.accept(text.getValue());
            close();
        } catch (IllegalArgumentException refusal) {
            text.setInvalid(true);
            text.setErrorMessage(refusal.getMessage());
        }
    }
}
