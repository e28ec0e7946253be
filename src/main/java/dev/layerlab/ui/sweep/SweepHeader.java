package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import dev.layerlab.run.Sweep;
import java.util.List;

/** A sweep's name and what can be done with it. */
final class SweepHeader extends Div {
    private static final int BEST = 5;

    private final Button stop = new Button("Stop all");
    private final Anchor open = new Anchor("", "Open the best");
    private final Anchor compare = new Anchor();
    private final Button copy = new Button("Copy link");
    private SweepProgress progress;

    SweepHeader(Sweep sweep, Runnable stopAll) {
        addClassName("row");
        open.addClassNames("button", "primary");
        compare.addClassName("button");
        stop.addClickListener(click -> new StopSweepDialog(progress, () -> order(stopAll)).open());
        add(new H1(sweep.name()), stop, open, compare, copy);
    }

    /** The browser's own address of the page, which is what a colleague needs. */
    void link(String address) {
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notification.show("Link copied"),
                        refused -> Notification.show("The browser refused; copy it from the address bar."));
    }

    void show(SweepResult now, SweepProgress far) {
        progress = far;
        stop.setVisible(far.underWay());
        if (!far.underWay()) {
            stop.setText("Stop all");
            stop.setEnabled(true);
        }
        now.best().ifPresent(row -> open.setHref("runs/" + row.run().id()));
        open.setVisible(now.best().isPresent());
        compare(now);
    }

    private void compare(SweepResult now) {
        List<String> few = now.judge().map(now::ranked).orElse(now.rows()).stream()
                .limit(BEST)
                .map(row -> row.run().id())
                .toList();
        compare.setHref("compare?runs=" + String.join(",", few));
        compare.setText("Compare the %s %d".formatted(now.judge().isPresent() ? "best" : "first", few.size()));
        compare.setVisible(few.size() > 1);
    }

    private void order(Runnable stopAll) {
        if (progress.underWay()) { // or everything has ended while the dialog was open
            stop.setText("Stopping…");
            stop.setEnabled(false);
            stopAll.run();
        }
    }
}
