package dev.layerlab.data;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Threads for taking people's files in and looking at them, with a tenth of the weight of those that answer pages.
 *
 * <p>Java's own priorities count for nothing on Linux, whose setpriority works on the calling thread alone.
 */
@Component
public class QuietWork implements AutoCloseable {
    private static final int AT_A_TIME = 2;
    private static final int NICENESS = 10;
    private static final int THIS_THREAD = 0;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, named("check"));
    private final ExecutorService receivers = Executors.newCachedThreadPool(named("receive"));

    private static ThreadFactory named(String name) {
        return work -> Thread.ofPlatform().name(name).daemon().unstarted(() -> {
            lower();
            work.run();
        });
    }

    /**
     * Waits for a file to be taken in, on a thread of its own, since it comes as slowly as its sender likes. Throws what
     * the work throws.
     */
    public <T> T receive(Callable<T> work) throws IOException {
        Future<T> received = receivers.submit(work);
        try {
            return received.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw thrown(e);
        } catch (InterruptedException e) {
            received.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the upload was stopped");
        }
    }

    /** Waits for the work to be done and throws what it throws. */
    <T> T run(Supplier<T> work) {
        try {
            return threads.submit(work::get).get();
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataException("The check was stopped.");
        }
    }

    private static RuntimeException thrown(ExecutionException e) {
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }

    /** Elsewhere than on Linux a process has one weight for all of its threads, which stays. */
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

    @Override
    public void close() {
        threads.shutdown();
        receivers.shutdown();
    }
}
