package dev.layerlab.data.conversion;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.Unread;
import dev.layerlab.data.hdf5.Hdf5Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** A process of its own that converts files: with little memory, no more time than it is given, and nothing else to do. */
public final class ConversionProcess implements AutoCloseable {
    private static final int OUT_OF_MEMORY = 3; // what -XX:+ExitOnOutOfMemoryError exits with

    private static final Path NICE = Path.of("/usr/bin/nice");

    /** A third of the weight of others, so that pages stay quick; less, and two runs on two cores would starve it. */
    private static final int NICENESS = 5;

    private final JsonMapper json = new JsonMapper();
    private final Process process;
    private final BufferedReader answers;
    private final Duration time;
    private final int heapMebibytes;

    private ConversionProcess(Process process, int heapMebibytes, Duration time) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.heapMebibytes = heapMebibytes;
        this.time = time;
    }

    /**
     * Starts it.
     *
     * @param workingFolder an empty folder
     * @param time how long one file may take
     */
    public static ConversionProcess start(Path workingFolder, int heapMebibytes, Duration time) throws IOException {
        var builder = new ProcessBuilder(command(heapMebibytes))
                .directory(workingFolder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return new ConversionProcess(builder.start(), heapMebibytes, time);
    }

    private static List<String> command(int heapMebibytes) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", Integer.toString(NICENESS)));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMebibytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider"));
        command.addAll(ChildClassPath.launching(ConversionMain.class));
        return command;
    }

    /**
     * Whatever the process does, the answer is what it found, or the one reason why it found nothing.
     *
     * @param text how to make rows of a plain text, null where the file is HDF5
     */
    public Contents convert(Path file, Path folder, Hdf5Limits limits, TextOptions text) throws IOException {
        var request = new ConversionMain.Request(file.toString(), folder.toString(), limits, text);
        // not in the common pool: on two cores that is one thread, and one stuck file would hold up all others
        var answer = CompletableFuture.supplyAsync(
                this::answer,
                task -> Thread.ofPlatform().name("answer").daemon().start(task));
        try {
            send(json.writeValueAsString(request) + "\n");
            String line = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            // a JVM that runs out of memory says so on its output, as its last words
            return line == null || !line.startsWith("{") ? died() : json.readValue(line, Contents.class);
        } catch (TimeoutException e) {
            return gaveUp("too-slow", "Reading this file takes longer than %d seconds.".formatted(time.toSeconds()));
        } catch (ExecutionException e) {
            return died();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return gaveUp("stopped", "The check was stopped.");
        }
    }

    private void send(String line) throws IOException {
        OutputStream requests = process.getOutputStream();
        try {
            requests.write(line.getBytes(StandardCharsets.UTF_8));
            requests.flush();
        } catch (IOException e) {
            // it died before: the missing answer says so
        }
    }

    private String answer() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private Contents died() {
        return waited() == OUT_OF_MEMORY
                ? gaveUp(
                        "too-much-memory",
                        "Reading this file takes more than %d MiB of memory.".formatted(heapMebibytes))
                : gaveUp(
                        "broke-off",
                        "Reading this file broke off: its reader was ended from outside, or by something in it.",
                        "Upload it again; should that break off too, save its arrays again as plain numbers, with h5py for example.");
    }

    private int waited() {
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.isAlive() ? -1 : process.exitValue();
    }

    private Contents gaveUp(String code, String reason) {
        return gaveUp(code, reason, "Save its arrays again as plain numbers, with h5py for example.");
    }

    private Contents gaveUp(String code, String reason, String cure) {
        close();
        return new Contents(List.of(), List.of(new Unread("/", code, reason, cure)));
    }

    /** As the system numbers it. */
    long pid() {
        return process.pid();
    }

    /** Whether it can be given another file. */
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
