package dev.layerlab.data.conversion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes down every file that a process opens, by strace, which the system has or has not.
 *
 * <p>Reading must not be taken for success: files that could not be opened count as well.
 */
final class OpenedFiles implements AutoCloseable {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final Pattern OPENED = Pattern.compile("\\bopen(?:at2?)?\\([^\"]*\"([^\"]*)\"");

    private final Process tracer;
    private final Path log;

    private OpenedFiles(Process tracer, Path log) {
        this.tracer = tracer;
        this.log = log;
    }

    /** Empty where nothing can be traced here. Returns once the process is watched. */
    static Optional<OpenedFiles> of(long pid, Path log) throws IOException {
        if (!Files.isExecutable(STRACE)) {
            return Optional.empty();
        }
        Process tracer = new ProcessBuilder(
                        STRACE.toString(),
                        "-f",
                        "-e",
                        "trace=open,openat,openat2",
                        "-o",
                        log.toString(),
                        "-p",
                        Long.toString(pid))
                .redirectErrorStream(true)
                .start();
        boolean attached;
        try {
            attached = tracer.inputReader().lines().findFirst().orElse("").contains("attached");
        } catch (UncheckedIOException e) {
            attached = false;
        }
        return attached ? Optional.of(new OpenedFiles(tracer, log)) : Optional.empty();
    }

    /** Those outside of the given folders, once the process has ended. */
    List<String> outside(List<Path> folders) throws IOException, InterruptedException {
        if (!tracer.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the traced process has not ended");
        }
        var opened = new TreeSet<String>();
        try (Stream<String> lines = Files.lines(log)) {
            lines.map(OPENED::matcher).filter(Matcher::find).forEach(call -> opened.add(call.group(1)));
        }
        return opened.stream()
                .filter(file ->
                        folders.stream().noneMatch(folder -> Path.of(file).startsWith(folder)))
                .toList();
    }

    /** How many openings were written down. */
    long count() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(OPENED::matcher).filter(Matcher::find).count();
        }
    }

    @Override
    public void close() {
        tracer.destroy();
    }
}
