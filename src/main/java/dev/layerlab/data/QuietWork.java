package dev.layerlab.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes people's files in and looks at them on {@link QuietThread}s, so that those who wait for a page go first. */
@Component
public class QuietWork implements AutoCloseable {
    private static final int AT_A_TIME = 2;
    private static final int BUFFER = 1 << 16;

    private final Traffic traffic;
    private final ExecutorService threads;
    private final ExecutorService receivers;

    QuietWork(Traffic traffic) {
        this.traffic = traffic;
        threads = Executors.newFixedThreadPool(AT_A_TIME, named("check"));
        receivers = Executors.newCachedThreadPool(named("receive"));
    }

    private ThreadFactory named(String name) {
        return work -> new QuietThread(name, work, traffic);
    }

    /**
     * Waits for a file to be taken in, on a thread of its own, since it comes as slowly as its sender likes. Throws what
     * the work throws.
     */
    public <T> T receive(Callable<T> work) throws IOException {
        FutureTask<T> received = task(work);
        try {
            return done(receivers, received);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw thrown(e);
        } catch (InterruptedException e) {
            received.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the upload was stopped");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes all of it to a file, and rests in between where people are served and this thread is one of ours. Throws
     * DataException where it can't be stored.
     *
     * @param name of the file, as its sender calls it
     */
    public static void store(InputStream in, Path path, String name) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (var out = new StoredFile(path, name)) {
            for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                out.write(buffer, 0, read);
                QuietThread.giveWay();
            }
        }
    }

    /** Waits for the work to be done and throws what it throws. */
    <T> T run(Supplier<T> work) {
        try {
            return done(threads, task(work::get));
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataException("The check was stopped.");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> FutureTask<T> task(Callable<T> work) {
        return new FutureTask<>(() -> {
            QuietThread.begin();
            return work.call();
        });
    }

    /** The request steps aside before the work begins, which would else rest for the very one that waits for it. */
    private <T> T done(Executor threads, FutureTask<T> task) throws Exception {
        return traffic.aside(() -> {
            threads.execute(task);
            return task.get();
        });
    }

    private static RuntimeException thrown(ExecutionException e) {
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }

    @Override
    public void close() {
        threads.shutdown();
        receivers.shutdown();
    }
}
