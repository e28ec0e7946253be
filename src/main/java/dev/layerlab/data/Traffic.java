package dev.layerlab.data;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Knows whether people are being served, so that what nobody looks at can take its time. */
@Component
public class Traffic {
    private static final Duration LINGERS = Duration.ofMillis(20);

    private final AtomicInteger requests = new AtomicInteger();
    private final ThreadLocal<Boolean> counted = ThreadLocal.withInitial(() -> false);
    private volatile long latestEnd = System.nanoTime() - LINGERS.toNanos();

    /** This thread answers a request from here on. */
    public void begin() {
        counted.set(true);
        requests.incrementAndGet();
    }

    /** The request that this thread has begun is answered. */
    public void end() {
        latestEnd = System.nanoTime();
        leave();
    }

    private void leave() {
        counted.remove();
        requests.decrementAndGet();
    }

    /** Whether a request is being answered, or was a moment ago. */
    boolean isLively() {
        return requests.get() > 0 || System.nanoTime() - latestEnd < LINGERS.toNanos();
    }

    /** A request that waits for the quiet work it has asked for is none that the work should rest for. */
    <T> T aside(Callable<T> wait) throws Exception {
        if (!counted.get()) {
            return wait.call();
        }
        leave();
        try {
            return wait.call();
        } finally {
            begin();
        }
    }
}
