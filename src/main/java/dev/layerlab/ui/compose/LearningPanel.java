package dev.layerlab.ui.compose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.run.RunConfig;
import dev.layerlab.ui.form.Components;
import dev.layerlab.ui.form.Listed;
import dev.layerlab.ui.form.RecordForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a run learns: everything of its configuration but the data and the stack. */
final class LearningPanel extends Section {
    private static final List<String> FIRST = List.of("loss", "optimizer", "batchSize", "epochs", "seed", "precision");
    private static final List<String> MORE = List.of(
            "l2",
            "schedule",
            "earlyStopping",
            "clipNorm",
            "scaling",
            "targets",
            "trainMetrics",
            "trainRows",
            "initSeed",
            "restartSeedAtEachLayer",
            "halves");
    private static final Map<String, String> ABSENT = Map.of(
            "earlyStopping", "off",
            "clipNorm", "off",
            "scaling", "as the data call for",
            "targets", "as the loss calls for",
            "trainRows", "all",
            "initSeed", "the same seed");

    private final RecordForm<RunConfig> form;

    /** @param below what stands at the panel's end */
    LearningPanel(RunConfig config, RecordForm.Edited<RunConfig> edited, Component... below) {
        addClassNames("learning", "panel");
        String[] names = Stream.concat(FIRST.stream(), MORE.stream()).toArray(String[]::new);
        form = RecordForm.withLists(
                Listed.of(config), Components.of(RunConfig.class, names), ABSENT, new Settings(edited));
        var more = new Div();
        more.addClassName("record-form");
        MORE.forEach(name -> more.add(form.field(name)));
        add(new H2("Learning"), form, new Details("More", more));
        add(below);
    }

    void show(Listed<RunConfig> config) {
        form.show(config);
    }

    void reset() {
        form.reset();
    }

    boolean invalid() {
        return form.invalid();
    }

    /** The engine's rules for settings, whatever the stack: that is judged at its cards. */
    private record Settings(RecordForm.Edited<RunConfig> edited) implements RecordForm.Edited<RunConfig> {
        private static final List<LayerSpec> ANY = List.of(new Activate());

        @Override
        public void to(Listed<RunConfig> config, String component) {
            edited.to(config, component);
        }

        @Override
        public void check(RunConfig config) {
            Components.with(config, "stack", ANY).training();
        }
    }
}
