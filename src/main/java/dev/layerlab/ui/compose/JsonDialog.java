package dev.layerlab.ui.compose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.layerlab.run.JsonMessages;
import dev.layerlab.run.RunConfig;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The whole configuration as text: to copy it, or to paste another over it. */
final class JsonDialog extends Dialog {
    private final JsonMapper json;
    private final Consumer<RunConfig> pasted;
    private final TextArea text = new TextArea("Configuration, as the API takes it");

    JsonDialog(JsonMapper json, RunConfig config, Consumer<RunConfig> pasted) {
        this.json = json;
        this.pasted = pasted;
        setHeaderTitle("JSON");
        setWidth("min(44rem, 95vw)");
        text.setWidthFull();
        text.setMaxHeight("60vh");
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setValue(json.writerWithDefaultPrettyPrinter().writeValueAsString(config));
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
            pasted.accept(json.readValue(text.getValue(), RunConfig.class));
            close();
        } catch (JacksonException refusal) {
            text.setInvalid(true);
            text.setErrorMessage(JsonMessages.of(refusal));
        }
    }
}
