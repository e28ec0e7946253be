package dev.layerlab.run.trial;

import java.lang.management.ManagementFactory;

/**
 * Whether the virtual machine has work left in compiling: on a busy machine code may run uncompiled, and many times slower,
 * for seconds in which it becomes no faster.
 */
final class Compiling {
    private static final long WINDOW = 600_000_000;
    /** The share of time in which a server compiles a little now and then. */
    private static final double NOW_AND_THEN = 0.2;

    private long since = System.nanoTime();
    private long spent = spent();
    private boolean rests;

    /** Whether it hardly compiled in the latest window of time. */
    boolean rests(long now) {
        if (now - since >= WINDOW) {
            long next = spent();
            rests = next - spent < NOW_AND_THEN * (now - since);
            spent = next;
            since = now;
        }
        return rests;
    }

    /** Nanoseconds so far, of all its threads. */
    private static long spent() {
        return 1_000_000 * ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }
}
