package dev.layerlab.run;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells watchers that a run's rows have changed: a doorbell, never the news itself. Watchers read the rows, so nothing
 * shown can be lost, and whoever watches first and loads afterwards misses nothing.
 */
@Component
public class RunFeed {
    private static final Logger LOG = LoggerFactory.getLogger(RunFeed.class);
    private static final String EVERY_RUN = "";

    private final Map<String, Set<Bell>> bells = new ConcurrentHashMap<>();

    /** Calls {@code bell} from a worker's thread after each stored change of the run, quickly and without blocking. */
    public Watch watch(String runId, Runnable bell) {
        var hung = new Bell(bell);
        bells.compute(runId, (_, others) -> with(others, hung));
        return () -> bells.computeIfPresent(runId, (_, others) -> without(others, hung));
    }

    /** As {@link #watch}, after each stored change of any run, for example to a list of them. */
    public Watch watchAll(Runnable bell) {
        return watch(EVERY_RUN, bell);
    }

    /** Tells everybody who watches the run. */
    public void ring(String runId) {
        bells.getOrDefault(runId, Set.of()).forEach(Bell::ring);
        bells.getOrDefault(EVERY_RUN, Set.of()).forEach(Bell::ring);
    }

    private static Set<Bell> with(Set<Bell> others, Bell bell) {
        var all = others == null ? ConcurrentHashMap.<Bell>newKeySet() : others;
        all.add(bell);
        return all;
    }

    /** Null, which takes the run out of the map, once nobody watches it. */
    private static Set<Bell> without(Set<Bell> others, Bell bell) {
        others.remove(bell);
        return others.isEmpty() ? null : others;
    }

    /** Ends a watch. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** One watcher's own, even where two hang up the same {@link Runnable}. */
    private static final class Bell {
        private final Runnable action;

        private Bell(Runnable action) {
            this.action = action;
        }

        /** A page's failure must not end the training it watches. */
        private void ring() {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.warn("A watcher of a run failed", e);
            }
        }
    }
}
