package dev.layerlab.ui.run;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.layerlab.nn.train.Histogram;
import dev.layerlab.nn.train.LayerHealth;
import dev.layerlab.run.LayerRepository;
import dev.layerlab.run.Run;
import dev.layerlab.ui.chart.ValueHistogram;
import java.util.ArrayList;
import java.util.List;

/** How each layer is after an epoch: its weights, their gradients, and what to make of them. */
final class LayersPanel extends Div {
    private static final String LATEST = "latest";

    private final LayerRepository layers;
    private final Run run;
    private final Select<String> epoch = new Select<>();
    private final Paragraph about = new Paragraph();
    private final Div list = new Div();
    private List<Integer> epochs = List.of();
    private int shown;

    LayersPanel(LayerRepository layers, Run run) {
        this.layers = layers;
        this.run = run;
        addClassName("stack");
        list.addClassName("layers");
        epoch.setLabel("Epoch");
        epoch.setItems(LATEST);
        epoch.setWidth("10rem");
        epoch.setValue(LATEST);
        epoch.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        add(epoch, about, list);
    }

    /** Takes the epochs that can be looked at, and shows the latest where that is wanted. */
    void show(List<Integer> now) {
        if (!now.equals(epochs)) {
            epochs = now;
            String chosen = epoch.getValue();
            epoch.setItems(choices());
            epoch.setValue(choices().contains(chosen) ? chosen : LATEST);
        }
        show();
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>(List.of(LATEST));
        epochs.reversed().forEach(number -> choices.add(String.valueOf(number)));
        return choices;
    }

    private void show() {
        if (epochs.isEmpty()) {
            about.setText("Weights and gradients come with the first epoch.");
            return;
        }
        int wanted = LATEST.equals(epoch.getValue()) ? epochs.getLast() : Integer.parseInt(epoch.getValue());
        if (wanted != shown) {
            shown = wanted;
            about.setText(
                    ("After epoch %d. Activations are those of the first training rows, at most 500; a gradient is"
                                    + " that of the epoch's last batch.")
                            .formatted(wanted));
            list.removeAll();
            layers.ofEpoch(run.id(), wanted).forEach(layer -> list.add(card(layer)));
        }
    }

    private Div card(LayerHealth layer) {
        String name = StackLine.of(List.of(run.config().stack().get(layer.place())));
        var card = new Div(new H2("%d. %s".formatted(layer.place() + 1, name)));
        card.addClassName("panel");
        if (layer.weights() != null) {
            var both = new Div(histogram("Weights", layer.weights()), histogram("Gradients", layer.gradients()));
            both.addClassName("histograms");
            card.add(both);
        }
        var words = new UnorderedList();
        words.addClassName("plain");
        HealthWords.of(layer).forEach(sentence -> words.add(new ListItem(sentence)));
        card.add(words);
        return card;
    }

    private static ValueHistogram histogram(String name, Histogram values) {
        var histogram = new ValueHistogram(
                values.notFinite() == 0 ? name : "%s, %d not finite".formatted(name, values.notFinite()));
        histogram.show(values.least(), values.greatest(), values.counts());
        return histogram;
    }
}
