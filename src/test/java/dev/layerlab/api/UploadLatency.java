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
import java.util.stream.Stream;

/**
 * How much longer others wait for the API while an upload is checked: both are measured in turns of the same
 * length, on a studio that runs.
 *
 * <p>{@code bin/time-upload FILE [rounds]}; the file's last byte is changed for each round, so that it is read again.
 * The rounds are counted in five blocks, each of which gives a ratio of its own, and the quiet turns are also held
 * against each other, odd against even: a ratio says no more than those spread. While the studio's own code is still
 * being compiled both are slow: the first rounds are shown apart.
 */
public final class UploadLatency {
    private static final double FIRST_SECONDS = 0.5;
    private static final int BLOCKS = 5;
    private static final String BOUNDARY = "the-file-stands-between";

    private final HttpClient others = HttpClient.newHttpClient();
    private final HttpClient uploader = HttpClient.newHttpClient(); // with a thread of its own for what it sends
    private final String studio;
    private double seconds = FIRST_SECONDS;
    private int sent;

    private UploadLatency(String studio) {
        this.studio = studio;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var latency = new UploadLatency(arguments[0]);
        latency.measure(Path.of(arguments[1]), arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40);
    }

    private void measure(Path file, int rounds) throws IOException, InterruptedException {
        byte[] content = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        int aBlock = Math.max(2, rounds / BLOCKS); // an odd and an even one
        System.out.printf("first:   %s%n", block(name, content, aBlock));
        var all = new Block();
        for (int i = 0; i < BLOCKS; i++) {
            Block block = block(name, content, aBlock);
            System.out.printf("block %d: %s%n", i + 1, block);
            all.add(block);
        }
        System.out.printf(
                Locale.ROOT,
                "%d uploads of %,d bytes, each checked for %.2f s in the middle%nalone:     %s%nmeanwhile: %s%n"
                        + "quiet turns against each other: %.2f%nratio of the 95th percentiles: %.2f%n",
                BLOCKS * aBlock,
                content.length,
                at(all.uploads, 0.5),
                shown(all.quiet()),
                shown(all.busy),
                at(all.odd, 0.95) / at(all.even, 0.95),
                all.ratio());
    }

    /** Some rounds: a quiet turn as long as the last check took, and an upload. */
    private Block block(String name, byte[] content, int rounds) throws IOException, InterruptedException {
        var block = new Block();
        for (int round = 0; round < rounds; round++) {
            List<Double> quiet = round % 2 == 0 ? block.even : block.odd;
            long quietUntil = System.nanoTime() + (long) (seconds * 1e9);
            while (System.nanoTime() < quietUntil) {
                quiet.add(ask());
            }
            content[content.length - 1] = (byte) ++sent;
            var gone = new CountDownLatch(1);
            CompletableFuture<HttpResponse<String>> upload = upload(name, content, gone);
            gone.await(); // from here on the file is with the studio
            long start = System.nanoTime();
            while (!upload.isDone()) {
                block.busy.add(ask());
            }
            seconds = (System.nanoTime() - start) / 1e9;
            block.uploads.add(seconds);
            remove(upload.join());
        }
        return block;
    }

    /** What some rounds measured: milliseconds of requests, seconds of checks. */
    private record Block(List<Double> even, List<Double> odd, List<Double> busy, List<Double> uploads) {
        private Block() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(Block other) {
            even.addAll(other.even);
            odd.addAll(other.odd);
            busy.addAll(other.busy);
            uploads.addAll(other.uploads);
        }

        private List<Double> quiet() {
            return Stream.of(even, odd).flatMap(List::stream).toList();
        }

        private double ratio() {
            return at(busy, 0.95) / at(quiet(), 0.95);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "95th percentile alone %.2f ms, meanwhile %.2f ms, ratio %.2f",
                    at(quiet(), 0.95),
                    at(busy, 0.95),
                    ratio());
        }
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
        return others.send(
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
        return uploader.sendAsync(
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
        others.send(
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
