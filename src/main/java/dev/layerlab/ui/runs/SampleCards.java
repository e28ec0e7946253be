package dev.layerlab.ui.runs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import dev.layerlab.data.Columns;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Presets;
import dev.layerlab.run.Run;
import dev.layerlab.ui.TrainingSession;
import java.util.Comparator;
import java.util.Optional;

/** What to start with: a card for each preset, one click from a running example on the data sets that are there. */
final class SampleCards extends Div {
    private final DatasetService datasets;
    private final TrainingSession session;

    SampleCards(DatasetService datasets, TrainingSession session) {
        this.datasets = datasets;
        this.session = session;
        addClassName("stack");
        var cards = new Div();
        cards.addClassName("cards");
        for (Presets.Preset preset : Presets.all()) {
            cards.add(card(preset));
        }
        add(new Paragraph("No run yet. Start one of these, or compose your own."), cards);
    }

    private Component card(Presets.Preset preset) {
        var card = new Div(new H2(preset.name()), new Paragraph(preset.purpose()));
        card.addClassName("panel");
        Optional<Dataset> dataset = sample(preset.kind());
        if (dataset.isEmpty()) {
            card.add(new Paragraph("There is no data set for it; upload one under Data."));
        } else {
            card.add(start(preset, dataset.get()));
        }
        return card;
    }

    private Button start(Presets.Preset preset, Dataset dataset) {
        var start = new Button("Train on " + dataset.name());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            try {
                Run run = session.start(preset.on(dataset.id()));
                start.getUI().ifPresent(ui -> ui.navigate("runs/" + run.id()));
            } catch (IllegalArgumentException refused) {
                Notification.show(refused.getMessage());
                start.setEnabled(true);
            }
        });
        return start;
    }

    /** The oldest usable data set of that kind: the studio's own, where it was not deleted. */
    private Optional<Dataset> sample(Columns.Kind kind) {
        return datasets.all().stream()
                .filter(Dataset::usable)
                .filter(dataset ->
                        kind == (dataset.roles().vocabulary() == null ? Columns.Kind.VALUES : Columns.Kind.WORDS))
                .min(Comparator.comparingLong(Dataset::created));
    }
}
