package dev.layerlab.ui.data;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.layerlab.data.DataException;
import dev.layerlab.data.Dataset;
import java.util.function.BiConsumer;

/** Asks for another name and for notes. */
final class RenameDialog extends Dialog {
    private static final int LONGEST = 120;

    private final TextField name = new TextField("Name");
    private final TextArea notes = new TextArea("Notes");
    private final BiConsumer<String, String> chosen;

    /** @param chosen takes the name and the notes, and may refuse them with a DataException */
    RenameDialog(Dataset dataset, BiConsumer<String, String> chosen) {
        this.chosen = chosen;
        setHeaderTitle("Rename the data set");
        setWidth("min(30rem, 95vw)");
        name.setValue(dataset.name());
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setManualValidation(true);
        name.addKeyPressListener(Key.ENTER, pressed -> rename());
        notes.setValue(dataset.notes());
        notes.setWidthFull();
        add(name, notes);
        var rename = new Button("Save", press -> rename());
        rename.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", press -> close()), rename);
    }

    private void rename() {
        try {
            chosen.accept(name.getValue(), notes.getValue());
            close();
        } catch (DataException refusal) {
            name.setErrorMessage(refusal.getMessage());
            name.setInvalid(true);
        }
    }
}
