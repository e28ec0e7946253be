package dev.layerlab.nn.train;

import java.util.concurrent.locks.LockSupport;

/**
 * A thread that does one piece of work at a time beside its owner.
 *
 * <p>Half a batch takes a fraction of a millisecond, so both sides look for each other for a moment before they sleep.
 */
final class Partner implements AutoCloseable {
    private static final Runnable NOTHING = () -> {};
    private static final Runnable LEAVE = () -> {};
    private static final int LOOKS = 20_000;

    private final Thread owner = Thread.currentThread();
    private final Thread thread =
            Thread.ofPlatform().daemon().name(owner.getName() + "-half").unstarted(this::work);
    private volatile Runnable task = NOTHING;
    private volatile Throwable failure;

    private Partner() {}

    static Partner start() {
        var partner = new Partner();
        partner.thread.start();
        return partner;
    }

    /** Hands over work; {@link #await} must follow. */
    void begin(Runnable work) {
        task = work;
        LockSupport.unpark(thread);
    }

    /** Waits until the work is done, and throws what it threw. */
    void await() {
        waitUntilIdle(true);
        if (failure != null) {
            throw new IllegalStateException("the second half of a batch failed", failure);
        }
    }

    @Override
    public void close() {
        waitUntilIdle(true);
        begin(LEAVE);
    }

    private void work() {
        while (task != LEAVE) {
            waitUntilIdle(false);
            try {
                task.run();
            } catch (RuntimeException | Error cause) {
                failure = cause;
            }
            if (task != LEAVE) {
                task = NOTHING;
                LockSupport.unpark(owner);
            }
        }
    }

    private void waitUntilIdle(boolean idle) {
        for (int looks = 0; (task == NOTHING) != idle; looks++) {
            if (looks < LOOKS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
    }
}
