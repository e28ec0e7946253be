package dev.layerlab.ui.run;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for another name. */
final class RenameDialog extends Dialog {
    private static final int LONGEST = 120;

    private final TextField name = new TextField("Name");
    private final SerializableConsumer<String> chosen;

    RenameDialog(String old, SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        setHeaderTitle("Rename the run");
        name.setValue(old);
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.addKeyPressListener(Key.ENTER, pressed -> rename());
        add(name);
        var rename = new Button("Rename", click -> rename());
        rename.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), rename);
    }

    private void rename() {
        String wanted = name.getValue().strip();
        if (wanted.isEmpty()) {
            name.setErrorMessage("A run needs a name");
            name.setInvalid(true);
            return;
        }
        close();
        chosen.accept(wanted);
    }
}
