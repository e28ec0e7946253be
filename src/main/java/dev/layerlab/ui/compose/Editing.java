package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.run.RunConfig;
import java.util.List;

/** What happens to a composition, step by step, and the way back; each step is drawn at once. */
final class Editing implements LayerCard.Actions {
    private final StackPanel stack = new StackPanel(this);
    private final Runnable draw;
    private History<Composition> history = History.of(new Composition(new RunConfig()));

    Editing(Runnable draw) {
        this.draw = draw;
    }

    /** The cards that the steps move and focus. */
    StackPanel stack() {
        return stack;
    }

    RunConfig config() {
        return now().config();
    }

    boolean undoable() {
        return history.undoable();
    }

    boolean redoable() {
        return history.redoable();
    }

    /** Begins anew, with nothing to go back to. */
    void begin(RunConfig config) {
        history = History.of(new Composition(config));
    }

    /** Another configuration as one step. */
    void take(RunConfig config) {
        then(new Composition(config));
    }

    /** Edits of the same component in a row make one step. */
    void set(String component, Object value) {
        step(component, now().with(component, value));
    }

    void append(List<LayerSpec> layers) {
        then(now().add(layers));
        stack.reveal(now().stack().size() - 1);
    }

    @Override
    public void edit(int place, LayerSpec layer, String component) {
        step(List.of(place, component), now().replace(place, layer));
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

    void undo() {
        history = history.undo();
        draw.run();
    }

    void redo() {
        history = history.redo();
        draw.run();
    }

    private Composition now() {
        return history.now();
    }

    private void then(Composition next) {
        history = history.then(next);
        draw.run();
    }

    private void step(Object what, Composition next) {
        history = history.edit(what, next);
        draw.run();
    }
}
