package dev.layerlab.ui.compose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.ui.form.Choices;
import dev.layerlab.ui.form.Labels;
import java.util.List;
import java.util.function.Consumer;

/** Every layer there is, by kind; a press adds it to the end of the stack. */
final class Palette extends Section {
    private final Consumer<List<LayerSpec>> add;

    Palette(Consumer<List<LayerSpec>> add) {
        this.add = add;
        addClassNames("palette", "panel");
        add(new H2("Layers"));
        for (LayerSpec layer : Choices.of(LayerSpec.class)) {
            add(button(layer));
        }
    }

    private Button button(LayerSpec layer) {
        var button = new Button(Labels.of(layer.getClass()), press -> add.accept(List.of(layer)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName(Kind.of(layer).className());
        button.setSuffixComponent(new KindMark(Kind.of(layer)));
        button.setAriaLabel("Add " + Labels.of(layer.getClass()));
        return button;
    }
}
