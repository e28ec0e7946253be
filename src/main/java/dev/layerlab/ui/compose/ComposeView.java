package dev.layerlab.ui.compose;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.run.Presets.Preset;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.TrainingSession;
import dev.layerlab.ui.form.Components;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Where a run is put together: its data, its layers and how it learns. Nothing starts before everything fits. */
@Route("compose")
@PageTitle("Compose · Layerlab")
@StyleSheet("layerlab/compose.css")
public final class ComposeView extends Div implements BeforeEnterObserver, Toolbar.Actions, LayerCard.Actions {
    private final TrainingSession session;
    private final Drafts drafts;
    private final DataShelf data;
    private final JsonMapper json;
    private final Toolbar toolbar;
    private final StackPanel stack = new StackPanel(this);
    private final TrainBar train = new TrainBar(this::train);
    private final LearningPanel learning = new LearningPanel(new RunConfig(), this::set, train);
    private History<Composition> history = History.of(new Composition(new RunConfig()));

    ComposeView(TrainingSession session, RunService runs, DatasetService datasets, JsonMapper json) {
        this.session = session;
        this.json = json;
        drafts = new Drafts(session, runs, json);
        data = new DataShelf(datasets);
        toolbar = new Toolbar(data.all(), this);
        addClassName("compose");
        add(new H1("Compose"), toolbar, new Palette(this::append), stack, learning);
        key(this::undo, KeyModifier.CONTROL);
        key(this::undo, KeyModifier.META);
        key(this::redo, KeyModifier.CONTROL, KeyModifier.SHIFT);
        key(this::redo, KeyModifier.META, KeyModifier.SHIFT);
    }

    private void key(Runnable action, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(this, action::run, Key.KEY_Z, modifiers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        history = History.of(new Composition(parameters
                .getSingleParameter("from")
                .map(drafts::ofRun)
                .map(config -> atRate(config, parameters))
                .orElseGet(this::latest)));
        parameters
                .getSingleParameter("dataset")
                .map(id -> data.byId(id).orElseThrow(() -> new MissingException("data set", id)))
                .ifPresentOrElse(this::choose, this::show);
    }

    /** {@code rate} in the address takes the place of the run's learning rate, where it is one. */
    private RunConfig atRate(RunConfig config, QueryParameters parameters) {
        return parameters
                .getSingleParameter("rate")
                .filter(rate -> rate.matches("[0-9.]+(E-?[0-9]+)?"))
                .map(rate -> drafts.withRate(config, Double.parseDouble(rate)))
                .orElse(config);
    }

    /** The draft; else the first preset that there is data for. */
    private RunConfig latest() {
        try {
            return drafts.latest().orElseGet(this::first);
        } catch (IllegalArgumentException unreadable) {
            Notification.show("The saved draft can't be read: " + unreadable.getMessage());
            return first();
        }
    }

    private RunConfig first() {
        return data.all().stream()
                .filter(Dataset::usable)
                .flatMap(dataset -> data.presets(dataset.id()).stream().map(preset -> preset.on(dataset.id())))
                .findFirst()
                .orElseGet(RunConfig::new);
    }

    private Composition now() {
        return history.now();
    }

    private void then(Composition next) {
        history = history.then(next);
        show();
    }

    private void edit(Object what, Composition next) {
        history = history.edit(what, next);
        show();
    }

    private void set(RunConfig config, String component) {
        edit(component, now().with(component, Components.read(config, component)));
    }

    @Override
    public void rename(String name) {
        edit("name", now().with("name", name));
    }

    /** A stack for another kind of data is of no use: the first preset for this kind takes its place. */
    @Override
    public void choose(Dataset dataset) {
        boolean ofUse = !now().stack().isEmpty() && data.sameKind(now().config().dataset(), dataset.id());
        Optional<Preset> instead =
                data.presets(dataset.id()).stream().filter(preset -> !ofUse).findFirst();
        then(instead.map(preset -> new Composition(preset.on(dataset.id())))
                .orElseGet(() -> now().with("dataset", dataset.id())));
    }

    @Override
    public void take(Preset preset) {
        then(new Composition(preset.on(now().config().dataset())));
    }

    private void append(List<LayerSpec> layers) {
        then(now().add(layers));
        stack.reveal(now().stack().size() - 1);
    }

    @Override
    public void edit(int place, LayerSpec layer, String component) {
        edit(List.of(place, component), now().replace(place, layer));
    }

    @Override
    public void move(int place, int by) {
        then(now().move(place, place + by));
        stack.focus(place + by);
    }

    @Override
    public void duplicate(int place) {
        then(now().duplicate(place));
        stack.focus(place + 1);
    }

    @Override
    public void remove(int place) {
        then(now().remove(place));
        stack.focus(place);
    }

    @Override
    public void cure(Cure cure) {
        then(now().withStack(cure.stack()));
    }

    /** What was refused is taken back first. */
    @Override
    public void undo() {
        if (refused()) {
            stack.reset();
            learning.reset();
        } else {
            history = history.undo();
        }
        show();
    }

    @Override
    public void redo() {
        history = history.redo();
        show();
    }

    @Override
    public void json() {
        new JsonDialog(json, now().config(), config -> then(new Composition(config))).open();
    }

    private void show() {
        RunConfig config = now().config();
        Optional<Dataset> dataset = data.byId(config.dataset());
        Optional<DataFacts> facts = data.facts(config.dataset());
        toolbar.show(config.name(), dataset.orElse(null), data.presets(config.dataset()));
        stack.show(config, facts);
        learning.show(config);
        toolbar.steps(history.undoable() || refused(), history.redoable());
        train.show(obstacle(dataset, facts), stack.firstLoss());
        toolbar.saved(drafts.save(config));
    }

    /** Whether a field holds what its record refuses. */
    private boolean refused() {
        return stack.invalid() || learning.invalid();
    }

    private String obstacle(Optional<Dataset> dataset, Optional<DataFacts> facts) {
        if (dataset.isEmpty()) {
            return "Choose data first.";
        }
        if (facts.isEmpty()) {
            return "%s can't be trained on: see its page."
                    .formatted(dataset.get().name());
        }
        if (refused()) {
            return "A field holds what is not allowed.";
        }
        return stack.fits() ? "" : "The stack does not fit: see the red card.";
    }

    private void train() {
        try {
            String id = session.start(now().config()).id();
            UI.getCurrent().navigate("runs/" + id);
        } catch (IllegalArgumentException refusal) {
            train.refused(refusal.getMessage());
        }
    }
}
