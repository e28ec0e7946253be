package dev.layerlab.ui.run;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks how many more epochs a run that has ended is to get. */
final class MoreEpochsDialog extends Dialog {
    private final IntegerField more = new IntegerField("More epochs");
    private final SerializableConsumer<Integer> chosen;

    /** @param chosen may refuse with an IllegalArgumentException, whose sentence is shown at the field */
    MoreEpochsDialog(int proposal, SerializableConsumer<Integer> chosen) {
        this.chosen = chosen;
        setHeaderTitle("Train on from where it was");
        more.setValue(proposal);
        more.setMin(1);
        more.setStepButtonsVisible(true);
        more.setAutofocus(true);
        more.setAutoselect(true);
        more.setWidthFull();
        more.addKeyPressListener(Key.ENTER, pressed -> train());
        add(more);
        var train = new Button("Train", click -> train());
        train.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), train);
    }

    private void train() {
        if (more.getValue() == null) {
            refuse("Say how many, for example 10");
            return;
        }
        try {
            chosen.accept(more.getValue());
            close();
        } catch (IllegalArgumentException refused) {
            refuse(refused.getMessage());
        }
    }

    private void refuse(String sentence) {
        more.setErrorMessage(sentence);
        more.setInvalid(true);
    }
}
