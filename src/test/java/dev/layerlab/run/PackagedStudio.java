package dev.layerlab.run;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar as people start it, in a process of its own on a folder of the test's, spoken to over HTTP. */
public final class PackagedStudio implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final int port;
    private final Process process;

    PackagedStudio(Path jar, Path folder) throws IOException {
        this(jar, folder, freePort());
    }

    /** At a port of the caller's choice, as when a studio is started again. */
    public PackagedStudio(Path jar, Path folder, int port) throws IOException {
        this.port = port;
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--layerlab.data=" + folder)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            await("the studio with its sample data")
                    .atMost(PATIENCE)
                    .ignoreException(ConnectException.class)
                    .until(() -> get("/api/datasets").size() == 2);
        } catch (ConditionTimeoutException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** The run once it has reached the epoch. */
    JsonNode awaitEpoch(String run, int epoch) {
        return await("epoch " + epoch)
                .atMost(PATIENCE)
                .until(
                        () -> get("/api/runs/" + run),
                        found -> found.get("epoch").asInt() >= epoch);
    }

    JsonNode awaitState(String run, String state) {
        return await(state)
                .atMost(PATIENCE)
                .until(
                        () -> get("/api/runs/" + run),
                        found -> found.get("state").asString().equals(state));
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%s%s".formatted(port, path)))
                .timeout(PATIENCE);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
