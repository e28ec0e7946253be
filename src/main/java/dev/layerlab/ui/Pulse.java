package dev.layerlab.ui;

import java.time.Duration;

/**
 * One open page's share of the news. However often the bell rings, one flush at most waits or is under way; the next
 * comes {@link #INTERVAL} after the last at the earliest, and not before the browser has drawn that. A browser that
 * stopped reading so costs one message.
 *
 * <p>Any thread may ring.
 */
final class Pulse {
    static final Duration INTERVAL = Duration.ofMillis(250);

    private final Timer timer;
    private final Runnable flush;
    private Phase phase = Phase.IDLE;
    private boolean rung;
    private boolean ended;
    private long earliest;

    private enum Phase {
        IDLE,
        WAITING,
        UNDER_WAY
    }

    /** Runs something once after a delay. */
    interface Timer {
        long nanoTime();

        void after(Duration delay, Runnable task);
    }

    Pulse(Timer timer, Runnable flush) {
        this.timer = timer;
        this.flush = flush;
        this.earliest = timer.nanoTime();
    }

    synchronized void ring() {
        rung = true;
        arrange();
    }

    /** The browser has drawn the last flush. */
    synchronized void drawn() {
        if (phase == Phase.UNDER_WAY) {
            phase = Phase.IDLE;
            arrange();
        }
    }

    synchronized void end() {
        ended = true;
    }

    private void arrange() {
        if (rung && phase == Phase.IDLE && !ended) {
            phase = Phase.WAITING;
            long wait = Math.max(0, earliest - timer.nanoTime());
            timer.after(Duration.ofNanos(wait), this::flush);
        }
    }

    private void flush() {
        synchronized (this) {
            if (ended) {
                return;
            }
            rung = false;
            phase = Phase.UNDER_WAY;
            earliest = timer.nanoTime() + INTERVAL.toNanos();
        }
        try {
            flush.run();
        } catch (RuntimeException e) {
            drawn(); // nothing was sent, so nothing will be acknowledged
            throw e;
        }
    }
}
