package dev.layerlab.data.conversion;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.hdf5.Hdf5Conversion;
import dev.layerlab.data.hdf5.Hdf5Limits;
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
    /**
     * One file to convert, and the folder that its columns go to.
     *
     * @param text how to make rows of a plain text, null where the file is HDF5
     */
    record Request(String file, String folder, Hdf5Limits limits, TextOptions text) {
        Contents convert() {
            return text == null
                    ? Hdf5Conversion.convert(Path.of(file), Path.of(folder), limits)
                    : TextConversion.convert(Path.of(file), Path.of(folder), text);
        }
    }

    private ConversionMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var json = new JsonMapper();
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var requests = new SynchronousQueue<String>();
        Thread.ofPlatform().daemon().start(() -> listen(requests));
        while (true) {
            Request request = json.readValue(requests.take(), Request.class);
            answers.println(json.writeValueAsString(request.convert()));
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
