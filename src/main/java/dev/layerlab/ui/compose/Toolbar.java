package dev.layerlab.ui.compose;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.layerlab.data.Dataset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What stands above a composition: its name, its data, where to start from, and the way back. */
final class Toolbar extends Div {
    /** What the page does with a choice made here. */
    interface Actions {
        void rename(String name);

        void choose(Dataset dataset);

        void take(Start start);

        void undo();

        void redo();

        void json();
    }

    private final Actions actions;
    private final TextField name = new TextField("Name");
    private final Select<Dataset> data = new Select<>();
    private final Select<Start> preset = new Select<>();
    private final Button undo;
    private final Button redo;
    private final Span saved = new Span();
    private final Function<String, List<Start>> starts;
    private String offered;
    private boolean showing;

    /** @param starts what to start from on a data set, by its id */
    Toolbar(List<Dataset> datasets, Function<String, List<Start>> starts, Actions actions) {
        this.starts = starts;
        this.actions = actions;
        undo = button("Undo", "Ctrl+Z", actions::undo);
        redo = button("Redo", "Ctrl+Shift+Z", actions::redo);
        saved.addClassName("quiet");
        addClassName("toolbar");
        add(
                naming(),
                choosing(datasets),
                starting(),
                undo,
                redo,
                button("JSON", "Copy or paste", actions::json),
                button(
                        "Sweeps",
                        "Grids of runs that were started",
                        () -> UI.getCurrent().navigate("sweep")),
                saved);
    }

    private TextField naming() {
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> unlessShowing(() -> actions.rename(change.getValue())));
        return name;
    }

    private Select<Dataset> choosing(List<Dataset> datasets) {
        data.setLabel("Data");
        data.setItems(datasets);
        data.setItemLabelGenerator(Dataset::name);
        data.setPlaceholder("Choose a data set");
        data.addValueChangeListener(change -> unlessShowing(() -> actions.choose(change.getValue())));
        return data;
    }

    private Select<Start> starting() {
        preset.setLabel("Preset");
        preset.setItemLabelGenerator(Start::name);
        preset.setPlaceholder("Start from");
        preset.addValueChangeListener(change -> unlessShowing(() -> actions.take(change.getValue())));
        return preset;
    }

    private static Button button(String label, String tooltip, Runnable press) {
        var button = new Button(label, click -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setTooltipText(tooltip);
        return button;
    }

    /** @param dataset null where none is chosen */
    void show(String title, Dataset dataset) {
        showing = true;
        name.setValue(Objects.requireNonNullElse(title, ""));
        data.setValue(dataset);
        offer(dataset == null ? null : dataset.id());
        preset.clear();
        showing = false;
    }

    /** Looked up once for each data set, not at every edit. */
    private void offer(String dataset) {
        if (dataset == null) {
            preset.setItems(List.of());
        } else if (!dataset.equals(offered)) {
            preset.setItems(starts.apply(dataset));
        }
        offered = dataset;
    }

    void steps(boolean undoable, boolean redoable) {
        undo.setEnabled(undoable);
        redo.setEnabled(redoable);
    }

    /** The browser writes the time, in its own zone. */
    void saved(long millis) {
        saved.getElement().executeJs("""
                this.textContent = 'draft saved '
                    + new Date($0).toLocaleTimeString([], {hour: '2-digit', minute: '2-digit'})""", (double) millis);
    }

    private void unlessShowing(Runnable action) {
        if (!showing) {
            action.run();
        }
    }
}
