package dev.layerlab.ui.runs;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import dev.layerlab.data.DataException;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.SampleSets;
import dev.layerlab.data.SampleSets.Sample;
import dev.layerlab.run.Presets;
import dev.layerlab.run.Presets.Preset;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.Background;

/** What to start with: three cards, each one click from a running example on data that come with the studio. */
final class SampleCards extends Div {
    private final SampleSets samples;
    private final DatasetService datasets;
    private final RunService runs;
    private final Background background;

    SampleCards(SampleSets samples, DatasetService datasets, RunService runs, Background background) {
        this.samples = samples;
        this.datasets = datasets;
        this.runs = runs;
        this.background = background;
        addClassName("stack");
        var cards = new Div(
                card("Predict the fourth word", Presets.NEXT_WORD, Sample.WORDS, "Train the next-word demo"),
                card("Cat-or-car style pictures", Presets.PICTURES, Sample.PICTURES, "Train the picture demo"),
                card("Overfit 50 samples", Presets.OVERFIT, Sample.PICTURES, "Train the overfitting demo"));
        cards.addClassName("cards");
        add(new Paragraph("No run yet. Start one of these, or compose your own."), cards);
    }

    private Div card(String title, Preset preset, Sample sample, String label) {
        var data = new Paragraph(samples.description(sample));
        data.addClassName("quiet");
        var card = new Div(new H2(title), new Paragraph(preset.purpose()), data, button(label, preset, sample));
        card.addClassName("panel");
        return card;
    }

    private Button button(String label, Preset preset, Sample sample) {
        var button = new Button(label);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            UI ui = UI.getCurrent();
            button.setText("Starting…");
            background.start(task -> start(ui, preset, sample, () -> {
                button.setText(label);
                button.setEnabled(true);
            }));
        });
        return button;
    }

    /** In the background: a set that was deleted takes a while to come back. */
    private void start(UI ui, Preset preset, Sample sample, Runnable again) {
        try {
            String dataset = samples.load(sample).id();
            Run run = runs.start(preset.on(Presets.Data.of(dataset, datasets.columns(dataset))));
            ui.access(() -> getUI().ifPresent(here -> here.navigate("runs/" + run.id())));
        } catch (IllegalArgumentException | DataException refused) {
            ui.access(() -> {
                Notification.show(refused.getMessage());
                again.run();
            });
        }
    }
}
