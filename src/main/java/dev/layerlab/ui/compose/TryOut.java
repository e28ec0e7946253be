package dev.layerlab.ui.compose;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.layerlab.data.DataException;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.Sweep;
import dev.layerlab.run.SweepService;
import dev.layerlab.run.trial.Answer;
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

/**
 * Tries drafts out and starts grids of runs in the background, and answers on the page that asked unless it has cancelled
 * by then.
 */
@SpringComponent
final class TryOut {
    /** So long nothing must be edited before batches are timed. */
    private static final Duration PAUSE = Duration.ofMillis(700);

    private static final String FAILED = "That failed, and the mistake is ours: the server's log has the details.";

    private final Trials trials;
    private final SweepService sweeps;
    private final Background background;

    TryOut(Trials trials, SweepService sweeps, Background background) {
        this.trials = trials;
        this.sweeps = sweeps;
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

    Task estimate(Plan plan, Consumer<Forecast> answered, Consumer<String> refused) {
        return start(PAUSE, share -> {}, trying -> forecast(plan, trying), answered, refused);
    }

    private Optional<Forecast> forecast(Plan plan, Trying trying) {
        return trials.estimate(plan.runs(), trying::cancelled)
                .map(estimate -> new Forecast(plan.runs().size(), estimate, known(plan)));
    }

    private int known(Plan plan) {
        return plan.grid()
                ? sweeps.known(
                        plan.base(), plan.axes(), sweeps.trained(plan.base().dataset()))
                : 0;
    }

    /** Checking hundreds of runs takes a while, so nobody waits for it. */
    Task sweep(Plan plan, Consumer<Sweep> started, Consumer<String> refused) {
        return start(
                Duration.ZERO,
                share -> {},
                trying -> Optional.of(sweeps.start(plan.base(), plan.axes())),
                started,
                refused);
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
