package dev.layerlab.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.layerlab.data.Choices;
import dev.layerlab.data.Dataset;
import dev.layerlab.ui.form.Components;
import dev.layerlab.ui.form.RecordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How the numbers are to be read, where that can be decided, as fields: the buttons of the findings fill the same ones. */
final class ReadingPanel extends Section {
    private final RecordForm<Choices> form;

    /** @param read takes the choices when they are to be applied */
    ReadingPanel(Dataset dataset, Consumer<Choices> read) {
        addClassNames("panel", "reading-panel");
        String[] fields = fields(dataset).toArray(String[]::new);
        var apply = new Button("Read again", press -> apply(read));
        apply.addThemeVariants(ButtonVariant.LUMO_SMALL);
        form = new RecordForm<>(
                dataset.choices(),
                Components.of(Choices.class, fields),
                Map.of("firstId", "by the ids"),
                (choices, component) -> {});
        label("leaveOut", "leave out rows that can't be used");
        label("labelsByValue", "labels by value, also where the parts' labels differ");
        label("samplesLast", "samples along the last axis, where the first is as long");
        add(new H2("Reading"), form, apply);
    }

    private static List<String> fields(Dataset dataset) {
        var fields = new ArrayList<String>();
        boolean values = dataset.insights() != null && dataset.insights().values() != null;
        if (dataset.roles().vocabulary() != null && !values) {
            fields.add("firstId");
        }
        if (dataset.roles().validationX() == null) {
            fields.addAll(List.of("validationShare", "splitSeed"));
        }
        fields.addAll(List.of("leaveOut", "labelsByValue", "samplesLast"));
        return fields;
    }

    private void label(String field, String words) {
        ((Checkbox) form.field(field)).setLabel(words);
    }

    private void apply(Consumer<Choices> read) {
        if (!form.invalid()) {
            read.accept(form.value().record());
        }
    }
}
