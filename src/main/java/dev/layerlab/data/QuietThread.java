package dev.layerlab.data;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread with a tenth of the weight of those that answer requests, which also rests most of the time while they do.
 *
 * <p>The weight alone is not enough: Linux lets whoever runs go on for some milliseconds before it looks who weighs more,
 * and cores that share an execution unit slow each other down. So what takes long calls {@link #giveWay} every few
 * microseconds, and takes a tenth of a core while somebody asks for pages, in pieces that are short beside an answer.
 */
final class QuietThread extends Thread {
    private static final int NICENESS = 10;
    private static final int THIS_THREAD = 0;

    private static final Duration WORK = Duration.ofNanos(100_000);
    private static final Duration REST = Duration.ofMillis(1);
    private static final Duration IN_ALL = Duration.ofSeconds(1);

    private final Runnable work;
    private final Traffic traffic;
    private long patience;
    private long rested;

    QuietThread(String name, Runnable work, Traffic traffic) {
        super(name);
        setDaemon(true);
        this.work = work;
        this.traffic = traffic;
    }

    @Override
    public void run() {
        lower();
        work.run();
    }

    /** A new piece of work begins, which rests for a second in all at most. */
    static void begin() {
        if (currentThread() instanceof QuietThread thread) {
            thread.patience = IN_ALL.toNanos();
        }
    }

    /** Rests after some work while people ask for pages, if this is such a thread; else returns at once. */
    static void giveWay() {
        if (currentThread() instanceof QuietThread thread && thread.patience > 0) {
            thread.restIfDue();
        }
    }

    private void restIfDue() {
        long now = System.nanoTime();
        if (now - rested < WORK.toNanos()) {
            return;
        }
        if (traffic.isLively()) {
            LockSupport.parkNanos(REST.toNanos());
            patience -= System.nanoTime() - now;
        }
        rested = System.nanoTime();
    }

    /** How many nanoseconds it may still rest before this piece of work is done. */
    long patience() {
        return patience;
    }

    /**
     * Java's own priorities count for nothing on Linux, whose setpriority works on the calling thread alone. Elsewhere a
     * process has one weight for all of its threads, which stays.
     */
    private static void lower() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        var setPriority = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setpriority"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            int refused = (int) setPriority.invokeExact(THIS_THREAD, THIS_THREAD, NICENESS);
        } catch (Throwable e) {
            throw new IllegalStateException("setpriority can't be called", e);
        }
    }
}
