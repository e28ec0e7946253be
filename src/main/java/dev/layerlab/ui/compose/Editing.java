package dev.layerlab.ui.compose;

import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.run.RunConfig;
import dev.layerlab.ui.form.Components;
import dev.layerlab.ui.form.Listed;
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

    Composition now() {
        return history.now();
    }

    boolean undoable() {
        return history.undoable();
    }

    boolean redoable() {
        return history.redoable();
    }

    /** Begins anew, with nothing to go back to. */
    void begin(Composition composition) {
        history = History.of(composition);
    }

    /** Another composition as one step. */
    void take(Composition composition) {
        then(composition);
    }

    /** Edits of the same component in a row make one step. */
    void set(String component, Object value) {
        step(component, now().with(component, value));
    }

    /** As {@link #set}, with the lists that stand in the component. */
    void set(String component, Listed<RunConfig> edited) {
        Object value = Components.read(edited.record(), component);
        step(component, now().with(component, value, edited.in(component)));
    }

    void together(boolean together) {
        then(now().together(together));
    }

    void append(List<LayerSpec> layers) {
        then(now().add(layers));
        stack.reveal(now().stack().size() - 1);
    }

    @Override
    public void edit(int place, Listed<Record> layer, String component) {
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

    private void then(Composition next) {
        history = history.then(next);
        draw.run();
    }

    private void step(Object what, Composition next) {
        history = history.edit(what, next);
        draw.run();
    }
}
