package dev.layerlab.ui.run;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunService;
import dev.layerlab.run.RunState;
import dev.layerlab.ui.Figures;
import java.time.Duration;
import java.util.Set;

/** A run's name, how far it is, and what can be done with it. */
final class RunHeader extends Div {
    private static final Set<RunState> CAN_PAUSE = Set.of(RunState.QUEUED, RunState.RUNNING, RunState.INTERRUPTED);

    private final H1 name = new H1();
    private final StateBadge state = new StateBadge();
    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button pause = new Button("Pause");
    private final Button resume = new Button("Resume");
    private final Button stop = new Button("Stop");
    private final Button more = new Button("Train more");
    private final Button copy = new Button("Copy link");
    private int epochs = 10;

    /** @param edit called when somebody wants to change the name or what is noted */
    RunHeader(Run run, RunService runs, SerializableRunnable edit) {
        addClassNames("row", "run-header");
        String id = run.id();
        order(pause, "Pausing…", () -> runs.pause(id));
        order(resume, "Resuming…", () -> runs.resume(id));
        order(stop, "Stopping…", () -> runs.stop(id));
        var change = new Button("Edit", click -> edit.run());
        var delete = new Button(
                "Delete",
                click -> new DeleteDialog(name.getText(), () -> {
                            click.getSource()
                                    .getUI()
                                    .ifPresent(ui -> ui.navigate("")); // or this page would miss its run
                            runs.delete(id);
                        })
                        .open());
        more.addClickListener(click -> new MoreEpochsDialog(epochs, chosen -> runs.extend(id, chosen)).open());
        var clone = new Anchor("compose?from=" + id, "Clone");
        clone.addClassName("button");
        bar.getElement().setAttribute("aria-label", "Progress");
        add(name, state, progress, bar, pause, resume, stop, more, clone, copy, change, delete);
    }

    /** @param left null where nobody knows */
    void show(Run run, Duration left) {
        name.setText(run.name());
        state.show(run);
        String time = left == null ? "" : ", " + Figures.time(left) + " left";
        progress.setText("epoch %d of %d%s".formatted(run.epoch(), run.epochs(), time));
        bar.setValue(Math.min(1.0, (double) run.epoch() / run.epochs()));
        offer(pause, "Pause", CAN_PAUSE.contains(run.state()));
        offer(resume, "Resume", run.state() == RunState.PAUSED);
        offer(stop, "Stop", !run.state().ended());
        epochs = run.epochs();
        more.setVisible(run.state() == RunState.FINISHED || run.state() == RunState.STOPPED);
    }

    /** The browser's own address of the page, which is what a colleague needs. */
    void link(String address) {
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notification.show("Link copied"),
                        refused -> Notification.show("The browser refused; copy it from the address bar."));
    }

    private static void order(Button button, String underWay, Runnable order) {
        button.addClickListener(click -> {
            button.setText(underWay);
            button.setEnabled(false);
            order.run();
        });
    }

    private static void offer(Button button, String text, boolean possible) {
        button.setVisible(possible);
        if (!possible) {
            button.setText(text);
            button.setEnabled(true);
        }
    }
}
