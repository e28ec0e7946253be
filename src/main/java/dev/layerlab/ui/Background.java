package dev.layerlab.ui;

import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slow work that a page asks for without waiting: off the session's lock, at the trainers' low priority, two at a time. */
@SpringComponent
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int AT_A_TIME = 2;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            AT_A_TIME,
            Thread.ofPlatform()
                    .daemon()
                    .name("background-", 1)
                    .priority(Thread.MIN_PRIORITY)
                    .factory());

    /** What was asked for. Whoever asked cancels it when its page goes. */
    public static final class Task {
        private volatile boolean cancelled;

        public void cancel() {
            cancelled = true;
        }

        /** To be looked at by the work, between its steps. */
        public boolean cancelled() {
            return cancelled;
        }
    }

    public Task start(Consumer<Task> work) {
        return start(Duration.ZERO, work, () -> {});
    }

    /** @param failed is run where the work threw what it should not: the log has it, and the page must not wait on */
    public Task start(Consumer<Task> work, Runnable failed) {
        return start(Duration.ZERO, work, failed);
    }

    /** Begins after the delay, unless it was cancelled by then. */
    public Task start(Duration delay, Consumer<Task> work) {
        return start(delay, work, () -> {});
    }

    /** As {@link #start(Duration, Consumer)} and {@link #start(Consumer, Runnable)}. */
    public Task start(Duration delay, Consumer<Task> work, Runnable failed) {
        var task = new Task();
        threads.schedule(() -> run(task, work, failed), delay.toMillis(), TimeUnit.MILLISECONDS);
        return task;
    }

    private static void run(Task task, Consumer<Task> work, Runnable failed) {
        if (task.cancelled()) {
            return;
        }
        try {
            work.accept(task);
        } catch (UIDetachedException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
        } catch (RuntimeException | Error e) {
            LOG.error("work in the background failed", e);
            failed.run();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
