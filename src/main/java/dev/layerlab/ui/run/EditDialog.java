package dev.layerlab.ui.run;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunList;
import dev.layerlab.run.RunNotes;
import dev.layerlab.run.RunService;

/** Another name for a run, its tags and its notes. */
public final class EditDialog extends Dialog {
    private final String id;
    private final RunService runs;
    private final RunList list;
    private final TextField name = new TextField("Name");
    private final TextField tags = new TextField("Tags");
    private final TextArea notes = new TextArea("Notes");
    private final Div refusal = new Div();

    public EditDialog(Run run, RunNotes noted, RunService runs, RunList list) {
        this.id = run.id();
        this.runs = runs;
        this.list = list;
        setHeaderTitle("Edit the run");
        name.setValue(run.name());
        name.setAutofocus(true);
        tags.setValue(String.join(", ", noted.tags()));
        tags.setHelperText("by comma, for example: baseline, to show");
        notes.setValue(noted.text());
        name.addKeyPressListener(Key.ENTER, pressed -> save());
        tags.addKeyPressListener(Key.ENTER, pressed -> save());
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        var fields = new Div(name, tags, notes, refusal);
        fields.addClassNames("stack", "edit-run");
        add(fields);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        try {
            list.describe(id, RunNotes.tags(tags.getValue()), notes.getValue());
            runs.rename(id, name.getValue().strip());
            close();
        } catch (IllegalArgumentException refused) {
            refusal.setText(refused.getMessage());
        }
    }
}
