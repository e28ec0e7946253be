package dev.layerlab.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import dev.layerlab.run.Draft;
import dev.layerlab.run.DraftRepository;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunFeed;
import dev.layerlab.run.RunService;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one visitor's session holds of training: the key of the draft, and which runs its pages watch. Training itself
 * belongs to the server: it goes on when this ends.
 *
 * <p>Belongs to the session's own threads; a worker never asks for it, it only rings the bells hung up here.
 */
@SpringComponent
@VaadinSessionScope
public class TrainingSession {
    private final DraftRepository drafts;
    private final RunService runs;
    private final RunFeed feed;
    private final PulseTimer timer;
    private final Clock clock;
    private final String token = BrowserToken.ofThisRequest();
    private final Set<Watching> watches = ConcurrentHashMap.newKeySet();

    TrainingSession(DraftRepository drafts, RunService runs, RunFeed feed, PulseTimer timer, Clock clock) {
        this.drafts = drafts;
        this.runs = runs;
        this.feed = feed;
        this.timer = timer;
        this.clock = clock;
    }

    /** What this browser was composing last, also before a restart of the server. */
    public Optional<Draft> draft() {
        return drafts.byToken(token);
    }

    public Draft save(String json) {
        var draft = new Draft(token, json, clock.millis());
        drafts.save(draft);
        return draft;
    }

    public void discardDraft() {
        drafts.delete(token);
    }

    /** Queues a run. Throws IllegalArgumentException, saying what does not fit. */
    public Run start(RunConfig config) {
        return runs.start(config);
    }

    /**
     * Calls {@code flush} on a worker's thread after the run's rows have changed, at most four times a second; the next
     * call waits until the page has called {@link Watching#drawn()}.
     */
    public Watching watch(String runId, Runnable flush) {
        var pulse = new Pulse(timer, flush);
        return keep(pulse, feed.watch(runId, pulse::ring));
    }

    /** As {@link #watch}, for several runs whose page is brought up to date as a whole. */
    public Watching watch(Collection<String> runIds, Runnable flush) {
        var pulse = new Pulse(timer, flush);
        var all = runIds.stream().map(id -> feed.watch(id, pulse::ring)).toList();
        return keep(pulse, () -> all.forEach(RunFeed.Watch::close));
    }

    /** As {@link #watch}, for whatever happens to any run. */
    public Watching watchAll(Runnable flush) {
        var pulse = new Pulse(timer, flush);
        return keep(pulse, feed.watchAll(pulse::ring));
    }

    private Watching keep(Pulse pulse, RunFeed.Watch watch) {
        var watching = new Watching(pulse, watch);
        watches.add(watching);
        return watching;
    }

    @PreDestroy
    void endAll() {
        watches.forEach(Watching::end);
    }

    /** A page that follows a run, from its attachment until it calls {@link #end()}. */
    public final class Watching {
        private final Pulse pulse;
        private final RunFeed.Watch watch;

        private Watching(Pulse pulse, RunFeed.Watch watch) {
            this.pulse = pulse;
            this.watch = watch;
        }

        /** The browser has drawn the last flush. */
        public void drawn() {
            pulse.drawn();
        }

        public void end() {
            watch.close();
            pulse.end();
            watches.remove(this);
        }
    }
}
