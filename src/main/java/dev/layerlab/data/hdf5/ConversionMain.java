package dev.layerlab.data.hdf5;

import dev.layerlab.data.column.Contents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main of a process that converts files, so that nothing in a file can hurt the server.
 *
 * <p>Each line of its input is a request, answered by one line: JSON both ways. When the input ends it ends at once, in the
 * middle of a file too: its server is gone, or has had enough of it.
 */
public final class ConversionMain {
    /** One file to convert, and the folder that its columns go to. */
    record Request(String file, String folder, Hdf5Limits limits) {}

    private ConversionMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var json = new JsonMapper();
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var requests = new SynchronousQueue<String>();
        Thread.ofPlatform().daemon().start(() -> listen(requests));
        while (true) {
            Request request = json.readValue(requests.take(), Request.class);
            Contents contents =
                    Hdf5Conversion.convert(Path.of(request.file()), Path.of(request.folder()), request.limits());
            answers.println(json.writeValueAsString(contents));
        }
    }

    private static void listen(SynchronousQueue<String> requests) {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                requests.put(line);
            }
        } catch (IOException | InterruptedException e) {
            // as good as the end of the input
        }
        Runtime.getRuntime().halt(0);
    }
}
