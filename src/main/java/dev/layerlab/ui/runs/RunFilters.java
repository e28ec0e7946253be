package dev.layerlab.ui.runs;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.data.Dataset;
import dev.layerlab.run.RunFilter;
import dev.layerlab.run.RunState;
import dev.layerlab.ui.form.Labels;
import java.util.List;

/** What a list of runs can be narrowed by. */
final class RunFilters extends Div {
    private final TextField words = new TextField();
    private final Select<RunState> state = new Select<>();
    private final Select<Dataset> dataset = new Select<>();
    private final Checkbox archived = new Checkbox("archived");

    RunFilters(List<Dataset> datasets, SerializableConsumer<RunFilter> chosen) {
        addClassNames("row", "run-filters");
        words.setPlaceholder("search name, tag, layers, data set…");
        words.setAriaLabel("Search runs");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        state.setAriaLabel("State");
        state.setItems(RunState.values());
        state.setItemLabelGenerator(one -> one == null ? "any state" : Labels.of(one));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("any state");
        dataset.setAriaLabel("Data set");
        dataset.setItems(datasets);
        dataset.setItemLabelGenerator(one -> one == null ? "any data set" : one.name());
        dataset.setEmptySelectionAllowed(true);
        dataset.setEmptySelectionCaption("any data set");
        words.addValueChangeListener(change -> chosen.accept(filter()));
        state.addValueChangeListener(change -> chosen.accept(filter()));
        dataset.addValueChangeListener(change -> chosen.accept(filter()));
        archived.addValueChangeListener(change -> chosen.accept(filter()));
        add(words, state, dataset, archived);
    }

    private RunFilter filter() {
        String id = dataset.isEmpty() ? null : dataset.getValue().id();
        return new RunFilter(words.getValue().strip(), state.getValue(), id, archived.getValue());
    }
}
