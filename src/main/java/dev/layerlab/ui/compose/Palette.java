package dev.layerlab.ui.compose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.BatchNorm;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.ui.form.Choices;
import dev.layerlab.ui.form.Labels;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every layer there is, by kind, and what is often put together; a press adds it to the end of the stack. */
final class Palette extends Section {
    private static final List<List<LayerSpec>> SANDWICHES = List.of(
            List.of(new Dense(), new Activate()), List.of(new Dense(), new BatchNorm(), new Activate(), new Dropout()));

    private final Consumer<List<LayerSpec>> add;

    Palette(Consumer<List<LayerSpec>> add) {
        this.add = add;
        addClassNames("palette", "panel");
        add(new H2("Layers"));
        for (LayerSpec layer : Choices.of(LayerSpec.class)) {
            Button button = button(List.of(layer));
            button.addClassName(Kind.of(layer).className());
            button.setSuffixComponent(new KindMark(Kind.of(layer)));
            add(button);
        }
        add(new H3("Sandwiches"));
        SANDWICHES.forEach(layers -> add(button(layers)));
    }

    private Button button(List<LayerSpec> layers) {
        String name = layers.stream().map(layer -> Labels.of(layer.getClass())).collect(Collectors.joining(" + "));
        var button = new Button(name, press -> add.accept(layers));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("Add " + name);
        return button;
    }
}
