package dev.layerlab.ui.run;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.QueryParameters;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunNotes;
import dev.layerlab.run.RunState;
import dev.layerlab.ui.mistakes.MistakesPanel;
import dev.layerlab.ui.mistakes.MistakesPanels;
import dev.layerlab.ui.predict.PredictPanel;
import dev.layerlab.ui.predict.PredictPanels;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a run's page: header, status, charts, prediction, settings and the table of epochs. */
final class RunPage extends Div {
    private final RunSources sources;
    private final RunHeader header;
    private final NotesLine notes = new NotesLine();
    private final Paragraph status = new Paragraph();
    private final SpokenStatus spoken = new SpokenStatus();
    private final Div failure = new Div();
    private final TabSheet tabs = new TabSheet();
    private final RunCharts charts = new RunCharts();
    private final RunSettings settings;
    private final EpochTable epochs;
    private final LayersPanel layers;
    private final LogPanel log = new LogPanel();
    private final String id;
    private Run shown;
    private RunNotes noted;
    private Tab predictTab;
    private PredictPanel predict;
    private MistakesPanel mistakes;

    RunPage(
            Run run,
            RunSources sources,
            DatasetService datasets,
            PredictPanels predictions,
            MistakesPanels panels,
            JsonMapper mapper) {
        this.sources = sources;
        id = run.id();
        shown = run;
        header = new RunHeader(run, sources.runs(), this::edit);
        Optional<Dataset> dataset = datasets.byId(run.config().dataset());
        settings = new RunSettings(
                dataset.map(Dataset::name).orElse("deleted"),
                sources.runs().reading(id).orElse(null),
                mapper);
        epochs = new EpochTable(run);
        layers = new LayersPanel(sources.layers(), run);
        addClassName("stack");
        status.addClassName("status");
        tabs.setWidthFull();
        tabs.add("Charts", charts);
        tabs.add("Layers", layers);
        panels.of(run).ifPresent(panel -> {
            mistakes = panel;
            tabs.add("Mistakes", mistakes);
        });
        predictions.of(run, this::remember).ifPresent(panel -> {
            predict = panel;
            predictTab = tabs.add("Predict", predict);
        });
        tabs.add("Settings", settings);
        tabs.add("Epochs", epochs);
        tabs.add("Log", log);
        add(header, notes, status, spoken, failure, tabs);
    }

    /** A tab list may hold nothing but tabs: its scroller must not take the focus. */
    @Override
    protected void onAttach(AttachEvent attached) {
        tabs.getElement().executeJs("""
                const tabs = this.querySelector('vaadin-tabs');
                await customElements.whenDefined('vaadin-tabs');
                await tabs.updateComplete;
                tabs.shadowRoot.getElementById('scroll').removeAttribute('tabindex');""");
    }

    String name() {
        return shown.name();
    }

    /** Opens the tab with the words, or the picture, that the address names. */
    void open(QueryParameters address) {
        if (predict != null && predict.open(address)) {
            tabs.setSelectedTab(predictTab);
        }
    }

    /** The epoch up to which the page knows the batches' losses; any thread may ask. */
    int lossesUntil() {
        return charts.lossesUntil();
    }

    void baseline(double accuracy) {
        charts.baseline(accuracy);
    }

    private void edit() {
        new EditDialog(shown, noted, sources.runs(), sources.list()).open();
    }

    void link(String address) {
        header.link(address);
    }

    void show(RunSnapshot now) {
        Run run = now.run();
        header.show(run, RunWords.left(run, now.rows()));
        noted = now.notes();
        shown = run;
        notes.show(noted);
        String sentence = RunWords.status(run, now.rows());
        status.setText(sentence);
        spoken.say(sentence, run.state());
        if (run.state() == RunState.FAILED && failure.getElement().getChildCount() == 0) {
            failure.add(new FailurePanel(run, sources.layers().ofEpoch(id, run.epoch())));
        }
        settings.show(run);
        epochs.show(now.rows());
        charts.show(now);
        layers.show(now.looked());
        log.show(now.events());
        if (mistakes != null) {
            mistakes.follow(run);
        }
    }

    /** Asks the model again what the Predict tab asks; any thread may. What comes back shows the answer. */
    Optional<Runnable> ask() {
        return Optional.ofNullable(predict).map(PredictPanel::ask);
    }

    private void remember(String query) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "runs/%s?%s".formatted(id, query)));
    }
}
