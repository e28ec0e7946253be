package dev.layerlab.run;

import org.springframework.stereotype.Component;

/**
 * Tells watchers that a run's rows have changed: a doorbell, never the news itself. Watchers read the rows, so nothing
 * shown can be lost, and whoever watches first and loads afterwards misses nothing.
 */
@Component
public class RunFeed {
    /** Calls {@code bell} from a worker's thread after each stored change of the run, quickly and without blocking. */
    public Watch watch(String runId, Runnable bell) {
        throw new UnsupportedOperationException();
    }

    /** Tells everybody who watches the run. */
    public void ring(String runId) {
        throw new UnsupportedOperationException();
    }

    /** Ends a watch. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
