package dev.layerlab.ui.compose;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.layerlab.data.DataException;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.trial.Answer;
import dev.layerlab.run.trial.Estimate;
import dev.layerlab.run.trial.Trial;
import dev.layerlab.run.trial.Trials;
import dev.layerlab.ui.Background;
import dev.layerlab.ui.Background.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/** Tries drafts out in the background, and answers on the page that asked unless it has cancelled by then. */
@SpringComponent
final class TryOut {
    /** So long nothing must be edited before batches are timed. */
    private static final Duration PAUSE = Duration.ofMillis(700);

    private static final String FAILED = "That failed, and the mistake is ours: the server's log has the details.";

    private final Trials trials;
    private final Background background;

    TryOut(Trials trials, Background background) {
        this.trials = trials;
        this.background = background;
    }

    /** A draft that can't be trained at all is answered in the words of its refusal. */
    Task answer(Trial trial, RunConfig draft, DoubleConsumer share, Consumer<Answer> answered) {
        return start(
                Duration.ZERO,
                share,
                trying -> trials.answer(trial, draft, trying),
                answered,
                refusal -> answered.accept(new Answer(false, refusal, List.of())));
    }

    Task estimate(RunConfig draft, Consumer<Estimate> answered, Consumer<String> refused) {
        return start(PAUSE, share -> {}, trying -> trials.estimate(draft, trying::cancelled), answered, refused);
    }

    private <T> Task start(
            Duration delay,
            DoubleConsumer share,
            Function<Trying, Optional<T>> work,
            Consumer<T> answered,
            Consumer<String> refused) {
        UI ui = UI.getCurrent();
        Consumer<Task> tried = task -> {
            var trying = new Trying(ui, task, share);
            try {
                work.apply(trying).ifPresent(answer -> trying.show(() -> answered.accept(answer)));
            } catch (IllegalArgumentException | DataException refusal) {
                trying.show(() -> refused.accept(refusal.getMessage()));
            }
        };
        return background.start(delay, tried, () -> ui.access(() -> refused.accept(FAILED)));
    }
}
