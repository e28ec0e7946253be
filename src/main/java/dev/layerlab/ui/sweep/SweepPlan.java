package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.layerlab.data.DataException;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepAxis;
import dev.layerlab.run.SweepGrid;
import dev.layerlab.run.SweepPresets.SweepPreset;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.Figures;
import dev.layerlab.ui.run.StackLine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists that make a grid of a run, what the grid will cost, and the button that starts it. */
final class SweepPlan extends Div {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final SweepDesk.Data data;
    private final SweepDesk desk;
    private final Set<RunConfig> trained;
    private final Paragraph about = new Paragraph();
    private final Div place = new Div();
    private final Paragraph summary = new Paragraph();
    private final Button start = new Button("Start");
    private RunConfig base;
    private SweepForm form;
    private Background.Task estimate = new Background.Task();

    SweepPlan(RunConfig draft, SweepDesk.Data data, SweepDesk desk) {
        this.data = data;
        this.desk = desk;
        trained = desk.trained(data.dataset().id());
        addClassName("stack");
        summary.getElement().setAttribute("role", "status");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start());
        add(about);
        if (!data.presets().isEmpty()) {
            add(presets());
        }
        if (!data.validated()) {
            add(unvalidated());
        }
        var foot = new Div(start, summary);
        foot.addClassName("row");
        add(place, foot);
        take(draft, Map.of());
    }

    private Select<SweepPreset> presets() {
        var presets = new Select<SweepPreset>();
        presets.setLabel("Preset");
        presets.setPlaceholder("Start from the course's searches");
        presets.setItems(data.presets());
        presets.setItemLabelGenerator(SweepPreset::name);
        presets.addClassName("sweep-presets");
        presets.addValueChangeListener(change -> take(
                change.getValue().base().on(data.forPresets()),
                change.getValue().lists()));
        return presets;
    }

    private Paragraph unvalidated() {
        return new Paragraph(
                new Span("This data set has no validation part, so no run can be called the best. "),
                new Anchor("data/" + data.dataset().id(), "Split some off its training part"));
    }

    private void take(RunConfig config, Map<String, String> lists) {
        base = config;
        about.setText("Each combination of the lists below is trained once, all else as in the draft: %s on %s, %s."
                .formatted(config.name(), data.dataset().name(), StackLine.of(config.stack())));
        form = new SweepForm(desk.settings(config), this::show);
        form.fill(lists);
        place.removeAll();
        place.add(form);
        show();
    }

    private void show() {
        estimate.cancel();
        List<SweepAxis> axes = form.axes();
        boolean possible = false;
        if (form.invalid()) {
            summary.setText("A list can't be read.");
        } else if (SweepGrid.size(axes) < 2) {
            summary.setText("Write a list into one field or more: 10, 20, 30, or 0.1:0.45:0.05, both ends included.");
        } else {
            possible = cost(axes);
        }
        start.setEnabled(possible);
        long size = possible ? SweepGrid.size(axes) : 0;
        start.setText(size == 0 ? "Start" : "Start %d runs".formatted(size));
    }

    /** Says what the grid costs, or what its values break. */
    private boolean cost(List<SweepAxis> axes) {
        try {
            int known = desk.known(base, axes, trained);
            String again = known == 0
                    ? ""
                    : known + " of them " + (known == 1 ? "was" : "were")
                            + " trained before and would give the same again.";
            summary.setText(again);
            estimate(axes, again);
            return true;
        } catch (IllegalArgumentException refused) {
            summary.setText(refused.getMessage());
            return false;
        }
    }

    private void estimate(List<SweepAxis> axes, String before) {
        UI ui = UI.getCurrent();
        RunConfig config = base;
        estimate = desk.background().start(PAUSE, task -> {
            try {
                desk.time(config, axes, task::cancelled)
                        .ifPresent(time -> ui.access(() -> {
                            if (!task.cancelled()) {
                                summary.setText("About %s on %d cores. %s"
                                        .formatted(Figures.time(time), SweepDesk.cores(), before));
                            }
                        }));
            } catch (IllegalArgumentException | DataException refused) {
                ui.access(() -> summary.setText(refused.getMessage()));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        estimate.cancel();
    }

    /** Checking hundreds of runs takes a while, so nobody waits for it. */
    private void start() {
        estimate.cancel();
        UI ui = UI.getCurrent();
        List<SweepAxis> axes = form.axes();
        RunConfig chosen = base;
        summary.setText("Starting…");
        desk.background().start(task -> {
            try {
                Sweep sweep = desk.start(chosen, axes);
                ui.access(() -> getUI().ifPresent(here -> here.navigate("sweeps/" + sweep.id())));
            } catch (IllegalArgumentException | DataException refused) {
                ui.access(() -> {
                    summary.setText(refused.getMessage());
                    start.setEnabled(true);
                });
            }
        });
    }
}
