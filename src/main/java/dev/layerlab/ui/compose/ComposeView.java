package dev.layerlab.ui.compose;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.data.DataException;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import dev.layerlab.ui.MissingException;
import dev.layerlab.ui.TrainingSession;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Where a run is put together: its data, its layers and how it learns. Nothing starts before everything fits. */
@Route("compose")
@PageTitle("Compose · Layerlab")
@StyleSheet("layerlab/compose.css")
public final class ComposeView extends Div implements BeforeEnterObserver, Toolbar.Actions {
    private final TrainingSession session;
    private final JsonMapper json;
    private final Drafts drafts;
    private final DataShelf data;
    private final Starts starts;
    private final Arrival arrival;
    private final Toolbar toolbar;
    private final Editing editing = new Editing(this::draw);
    private final StackPanel stack = editing.stack();
    private final TrainBar train = new TrainBar(this::train);
    private final GridNote grid = new GridNote(editing::together);
    private final TryOut tryOut;
    private final Outlook outlook;
    private final TrialPanel trials;
    private final LearningPanel learning;

    ComposeView(TrainingSession session, RunService runs, DatasetService datasets, JsonMapper json, TryOut tryOut) {
        this.session = session;
        this.json = json;
        this.tryOut = tryOut;
        drafts = new Drafts(session, runs, json);
        data = new DataShelf(datasets);
        starts = new Starts(data, runs);
        arrival = new Arrival(drafts, starts);
        toolbar = new Toolbar(data.all(), starts::on, this);
        outlook = new Outlook(tryOut, train);
        trials = new TrialPanel(tryOut);
        learning = new LearningPanel(
                new RunConfig(), (config, component) -> editing.set(component, config), outlook, trials, grid, train);
        addClassName("compose");
        add(new H1("Compose"), toolbar, new Palette(editing::append), stack, learning);
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
        var address = event.getLocation().getQueryParameters();
        editing.begin(arrival.composition(address));
        address.getSingleParameter("dataset")
                .map(id -> data.byId(id).orElseThrow(() -> new MissingException("data set", id)))
                .ifPresentOrElse(this::choose, this::draw);
    }

    @Override
    public void rename(String name) {
        editing.set("name", name);
    }

    /** A stack for another kind of data is of no use: the first preset for this kind takes its place. */
    @Override
    public void choose(Dataset dataset) {
        Composition now = editing.now();
        Composition same = now.with("dataset", dataset.id());
        boolean ofUse = !now.stack().isEmpty() && data.sameKind(now.config().dataset(), dataset.id());
        editing.take(ofUse ? same : starts.first(dataset.id()).orElse(same));
    }

    @Override
    public void take(Start start) {
        editing.take(start.composition());
    }

    /** What was refused is taken back first. */
    @Override
    public void undo() {
        if (refused()) {
            stack.reset();
            learning.reset();
            draw();
        } else {
            editing.undo();
        }
    }

    @Override
    public void redo() {
        editing.redo();
    }

    @Override
    public void json() {
        new JsonDialog(drafts.text(editing.now()), text -> editing.take(drafts.read(text))).open();
    }

    private void draw() {
        Composition now = editing.now();
        RunConfig config = now.config();
        Plan plan = Plan.of(now, json);
        Optional<Dataset> dataset = data.byId(config.dataset());
        Optional<DataFacts> facts = data.facts(config.dataset());
        toolbar.show(config.name(), dataset.orElse(null));
        stack.show(now, plan, facts);
        learning.show(now.listed());
        grid.show(now, plan, facts);
        toolbar.steps(editing.undoable() || refused(), editing.redoable());
        offer(plan, obstacle(dataset, facts, plan));
        toolbar.saved(drafts.save(now));
    }

    /** @param obstacle why nothing can start, empty where it can */
    private void offer(Plan plan, String obstacle) {
        boolean possible = obstacle.isEmpty();
        train.runs(plan.runs().size());
        if (possible) {
            outlook.show(plan, stack.firstLoss());
        } else {
            outlook.clear();
        }
        trials.show(plan.base(), possible);
        train.show(possible ? outlook.refusal() : obstacle);
    }

    /** Whether a field holds what its record refuses. */
    private boolean refused() {
        return stack.invalid() || learning.invalid();
    }

    private String obstacle(Optional<Dataset> dataset, Optional<DataFacts> facts, Plan plan) {
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
        return stack.misfit().isEmpty() ? plan.refusal() : stack.misfit();
    }

    private void train() {
        Plan plan = Plan.of(editing.now(), json);
        if (plan.grid()) {
            outlook.pause();
            tryOut.sweep(plan, sweep -> getUI().ifPresent(ui -> ui.navigate("sweeps/" + sweep.id())), this::refuse);
        } else {
            train(plan.base());
        }
    }

    private void train(RunConfig config) {
        try {
            String id = session.start(config).id();
            UI.getCurrent().navigate("runs/" + id);
        } catch (IllegalArgumentException | DataException refusal) {
            refuse(refusal.getMessage());
        } catch (RuntimeException failure) {
            train.refuse("");
            throw failure;
        }
    }

    /** The composition may have changed since it was to start, or its data have gone. */
    private void refuse(String why) {
        draw();
        train.refuse(why);
    }
}
