package dev.layerlab.ui.compose;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.trial.Answer;
import dev.layerlab.run.trial.Trial;
import dev.layerlab.ui.Background;
import java.util.List;

/** What can be tried before a long run, a button each, with what it came to in words. */
final class TrialPanel extends Div {
    private final TryOut tryOut;
    private final List<Button> buttons;
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel", press -> stop());
    private final Div answers = new Div();
    private RunConfig draft;
    private Background.Task task = new Background.Task();

    TrialPanel(TryOut tryOut) {
        this.tryOut = tryOut;
        buttons = Trial.all().stream().map(this::button).toList();
        var row = new Div();
        row.addClassName("buttons");
        buttons.forEach(row::add);
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        bar.getElement().setAttribute("aria-label", "How far the check is");
        var running = new Div(bar, cancel);
        running.addClassName("running");
        answers.getElement().setAttribute("role", "status");
        addClassName("trials");
        add(new H3("Checks before a long run"), row, running, answers);
        running(false);
    }

    private Button button(Trial trial) {
        var button = new Button(trial.label(), press -> start(trial));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** An answer to what was drafted before says nothing about what is drafted now. */
    void show(RunConfig config, boolean possible) {
        if (!Trying.same(config, draft)) {
            draft = config;
            answers.removeAll();
            stop();
        }
        buttons.forEach(button -> button.setEnabled(possible && !bar.isVisible()));
    }

    private void start(Trial trial) {
        answers.removeAll();
        running(true);
        task = tryOut.answer(trial, draft, bar::setValue, this::done);
    }

    private void done(Answer answer) {
        running(false);
        answers.add(new AnswerNote(answer));
    }

    private void stop() {
        task.cancel();
        running(false);
    }

    private void running(boolean running) {
        bar.setValue(0);
        bar.setVisible(running);
        cancel.setVisible(running);
        buttons.forEach(button -> button.setEnabled(!running));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop();
    }
}
