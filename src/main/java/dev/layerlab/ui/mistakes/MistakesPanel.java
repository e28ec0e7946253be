package dev.layerlab.ui.mistakes;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableSupplier;
import dev.layerlab.data.DataException;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.Examiner;
import dev.layerlab.predict.NoWeightsException;
import dev.layerlab.run.Run;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.data.PictureScale;
import java.util.List;

/**
 * What a run's best epoch gets wrong: looked for in the background when the panel is first seen, at a press of the
 * button, and once more when the run ends. What was refused once is looked for again only when somebody asks for it.
 */
@StyleSheet("layerlab/mistakes.css")
public final class MistakesPanel extends Div {
    private final SerializableSupplier<PictureScale> scale;
    private final Examiner examiner;
    private final Background background;
    private final Select<DataPart> part = new Select<>();
    private final Button refresh = new Button("Look again");
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph summary = new Paragraph();
    private final Div found = new Div();
    private Run run;
    private Background.Task task;
    private boolean waiting = true;
    private boolean refused;

    /**
     * @param parts whose rows can be looked at
     * @param scale of the pictures, asked off the session's lock and only where rows are pictures
     */
    MistakesPanel(
            Run run,
            List<DataPart> parts,
            SerializableSupplier<PictureScale> scale,
            Examiner examiner,
            Background background) {
        this.run = run;
        this.scale = scale;
        this.examiner = examiner;
        this.background = background;
        addClassNames("mistakes", "stack");
        found.addClassName("found");
        progress.getElement().setAttribute("aria-label", "Rows looked at");
        summary.getElement().setAttribute("role", "status");
        refresh.addClickListener(click -> examine());
        add(bar(parts), summary, found);
        wait(notYet());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (waiting) {
            examine();
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        cancel();
    }

    /** Takes note of how far the run is now. */
    public void follow(Run now) {
        boolean ends = !refused && now.state().ended() && !run.state().ended();
        boolean begins = waiting && task == null && now.epoch() > 0;
        run = now;
        if (isAttached() && (ends || begins)) {
            examine();
        }
    }

    private Div bar(List<DataPart> parts) {
        part.setLabel("Rows of");
        part.setItems(parts);
        part.setItemLabelGenerator(DataPart::word);
        part.setValue(parts.getFirst());
        part.setVisible(parts.size() > 1);
        part.addValueChangeListener(change -> examine());
        var bar = new Div(part, refresh, progress);
        bar.addClassNames("row", "bar-of-mistakes");
        return bar;
    }

    private void examine() {
        if (run.epoch() == 0) {
            wait(notYet());
            return;
        }
        cancel();
        UI ui = getUI().orElseThrow();
        DataPart asked = part.getValue();
        busy(true);
        if (waiting || refused) {
            wait("Looking at the %s rows…".formatted(asked.word()));
        }
        task = background.start(
                started -> {
                    Runnable outcome = outcome(asked, started, ui);
                    ui.access(() -> {
                        if (!started.cancelled()) {
                            task = null;
                            busy(false);
                            outcome.run();
                        }
                    });
                },
                () -> ui.access(this::fail));
    }

    private void fail() {
        cancel();
        refuse("That failed, and the mistake is ours: the server's log has the details.");
    }

    /** Looks for the mistakes, off the session's lock; what comes back tells the page. */
    private Runnable outcome(DataPart asked, Background.Task started, UI ui) {
        try {
            return examiner.examine(run.id(), asked, share -> goesOn(started, ui, share))
                    .map(mistakes -> Shown.of(mistakes, scale))
                    .<Runnable>map(shown -> () -> show(shown))
                    .orElse(() -> {});
        } catch (NoWeightsException early) {
            return () -> wait(notYet());
        } catch (IllegalArgumentException | DataException refusal) {
            return () -> refuse(refusal.getMessage());
        }
    }

    private boolean goesOn(Background.Task started, UI ui, double share) {
        if (!started.cancelled()) {
            ui.access(() -> progress.setValue(share));
        }
        return !started.cancelled();
    }

    private void show(Shown shown) {
        waiting = false;
        refused = false;
        summary.setText(shown.summary());
        found.removeAll();
        found.add(shown.confusions(), shown.wrongRows());
        shown.firstLayer().ifPresent(found::add);
    }

    private void wait(String why) {
        waiting = true;
        refused = false;
        summary.setText(why);
        found.removeAll();
    }

    /** Nothing comes by itself after this. */
    private void refuse(String why) {
        wait(why);
        waiting = false;
        refused = true;
    }

    private String notYet() {
        return run.state().ended()
                ? "This run ended before its first good epoch, so there are no weights to look at."
                : "The mistakes come with the weights of the first epoch.";
    }

    private void busy(boolean looking) {
        progress.setValue(0);
        progress.setVisible(looking);
        refresh.setEnabled(!looking);
    }

    private void cancel() {
        if (task != null) {
            task.cancel();
            task = null;
            busy(false);
        }
    }
}
