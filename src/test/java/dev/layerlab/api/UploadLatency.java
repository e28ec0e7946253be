package dev.layerlab.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/**
 * How much longer others wait for the API while an upload is checked: both are measured in turns of the same
 * length, on a studio that runs.
 *
 * <p>{@code bin/time-upload FILE [rounds]}; the file's last byte is changed for each round, so that it is read again.
 */
public final class UploadLatency {
    private static final double FIRST_SECONDS = 0.5;
    private static final int WARM_UP = 2_000;
    private static final String BOUNDARY = "the-file-stands-between";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String studio;

    private UploadLatency(String studio) {
        this.studio = studio;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var latency = new UploadLatency(arguments[0]);
        latency.measure(Path.of(arguments[1]), arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20);
    }

    private void measure(Path file, int rounds) throws IOException, InterruptedException {
        byte[] content = Files.readAllBytes(file);
        for (int i = 0; i < WARM_UP; i++) {
            ask();
        }
        var quiet = new ArrayList<Double>();
        var busy = new ArrayList<Double>();
        var uploads = new ArrayList<Double>();
        double seconds = FIRST_SECONDS;
        for (int round = 0; round <= rounds; round++) {
            List<Double> alone = new ArrayList<>();
            long quietUntil = System.nanoTime() + (long) (seconds * 1e9); // as long as the last check took
            while (System.nanoTime() < quietUntil) {
                alone.add(ask());
            }
            content[content.length - 1] = (byte) (round + 1);
            var sent = new CountDownLatch(1);
            CompletableFuture<HttpResponse<String>> upload =
                    upload(file.getFileName().toString(), content, sent);
            sent.await(); // from here on the file is with the studio
            long start = System.nanoTime();
            List<Double> meanwhile = new ArrayList<>();
            while (!upload.isDone()) {
                meanwhile.add(ask());
            }
            seconds = (System.nanoTime() - start) / 1e9;
            remove(upload.join());
            if (round > 0) { // the first one loads classes
                quiet.addAll(alone);
                busy.addAll(meanwhile);
                uploads.add(seconds);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d uploads of %,d bytes, each checked for %.2f s in the middle%nalone:     %s%nmeanwhile: %s%nratio of the 95th percentiles: %.2f%n",
                rounds,
                content.length,
                at(uploads, 0.5),
                shown(quiet),
                shown(busy),
                at(busy, 0.95) / at(quiet, 0.95));
    }

    /** Milliseconds until the list of runs is there. */
    private double ask() throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = send("/api/runs");
        if (answer.statusCode() != 200) {
            throw new IOException("/api/runs answered " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(studio + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> upload(String name, byte[] content, CountDownLatch sent)
            throws IOException {
        var body = new ByteArrayOutputStream(content.length + 1_000);
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(studio + "/api/datasets"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Sending(body.toByteArray(), sent)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Tells when its last byte has gone. */
    private static final class Sending extends ByteArrayInputStream {
        private final CountDownLatch sent;

        private Sending(byte[] bytes, CountDownLatch sent) {
            super(bytes);
            this.sent = sent;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            int read = super.read(into, offset, length);
            if (read < 0) {
                sent.countDown();
            }
            return read;
        }
    }

    private void remove(HttpResponse<String> added) throws IOException, InterruptedException {
        if (added.statusCode() != 201) {
            throw new IOException("The upload was refused: " + added.body());
        }
        String id = added.body().replaceFirst("(?s)^\\{\"id\":\"(\\w+)\".*", "$1");
        client.send(
                HttpRequest.newBuilder(URI.create(studio + "/api/datasets/" + id))
                        .DELETE()
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static String shown(List<Double> times) {
        return String.format(
                Locale.ROOT,
                "%,6d requests, median %.2f ms, 95th percentile %.2f ms, 99th %.2f ms",
                times.size(),
                at(times, 0.5),
                at(times, 0.95),
                at(times, 0.99));
    }

    private static double at(List<Double> times, double share) {
        return times.stream().sorted().toList().get((int) (share * (times.size() - 1)));
    }
}
