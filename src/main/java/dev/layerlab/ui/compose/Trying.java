package dev.layerlab.ui.compose;

import com.vaadin.flow.component.UI;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.trial.Progress;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.form.Components;
import java.util.function.DoubleConsumer;

/** A check that a page waits for: tells it a few times a second how far it is, until it leaves. */
final class Trying implements Progress {
    private static final long NANOS = 250_000_000;

    private final UI ui;
    private final Background.Task task;
    private final DoubleConsumer share;
    private long told = System.nanoTime();

    Trying(UI ui, Background.Task task, DoubleConsumer share) {
        this.ui = ui;
        this.task = task;
        this.share = share;
    }

    /** Whether two configurations would train alike: names don't matter. */
    static boolean same(RunConfig config, RunConfig other) {
        return other != null && config.equals(Components.with(other, "name", config.name()));
    }

    @Override
    public boolean cancelled() {
        return task.cancelled();
    }

    @Override
    public void at(int done, int of) {
        if (System.nanoTime() - told > NANOS) {
            told = System.nanoTime();
            show(() -> share.accept((double) done / of));
        }
    }

    /** On the page, if it still waits. */
    void show(Runnable change) {
        ui.access(() -> {
            if (!cancelled()) {
                change.run();
            }
        });
    }
}
