package dev.layerlab.ui;

import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one timer of all open pages; each flush runs on a virtual thread, so that no page waits for another. */
@SpringComponent
final class PulseTimer implements Pulse.Timer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PulseTimer.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void after(Duration delay, Runnable task) {
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, threads)
                .execute(() -> logged(task));
    }

    /** A page that goes away between the bell and its flush is no failure. */
    static void logged(Runnable task) {
        try {
            task.run();
        } catch (UIDetachedException gone) {
            LOG.debug("a live page has gone, and needs nothing any more");
        } catch (RuntimeException e) {
            LOG.error("a live page could not be brought up to date", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
