package dev.layerlab.browser;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A viewer without a browser: opens a page, reads what is pushed to it and says for each message that it is drawn, as
 * the page's own client does.
 */
final class PushClient implements WebSocket.Listener, AutoCloseable {
    private static final Pattern CHANNEL = Pattern.compile("\"@v-return\":\\[(\\d+),(\\d+)]");
    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true";

    private static final String PAGE = "1";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String studio;
    private final String key;
    private final StringBuilder message = new StringBuilder();
    private final AtomicInteger received = new AtomicInteger();
    private CompletableFuture<?> said = CompletableFuture.completedFuture(null);
    private int messages;
    private final WebSocket socket;

    private PushClient(String studio, String path) throws Exception {
        this.studio = studio;
        String page = http.send(request(path).build(), BodyHandlers.ofString()).body();
        key = part(page, "\"Vaadin-Security-Key\":\"([^\"]*)\"");
        String push = PUSH.formatted(part(page, "\"Vaadin-Push-ID\":\"([^\"]*)\""));
        answer(page);
        said.join();
        socket = http.newWebSocketBuilder()
                .header("Origin", studio)
                .buildAsync(URI.create(studio.replace("http:", "ws:") + push), this)
                .join();
    }

    static PushClient open(String studio, String path) throws Exception {
        return new PushClient(studio, path);
    }

    /** How many messages came. */
    int received() {
        return received.get();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        message.append(text);
        if (last) {
            received.incrementAndGet();
            answer(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** Tells every channel that asked for it that the work is done, one request after the other. */
    private synchronized void answer(String content) {
        String rpc = CHANNEL.matcher(content)
                .results()
                .filter(channel -> !channel.group(1).equals(PAGE)) // which asks for its address, and can do without
                .map(channel -> "{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":[true]}"
                        .formatted(channel.group(1), channel.group(2)))
                .collect(Collectors.joining(","));
        if (rpc.isEmpty()) {
            return;
        }
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(key, rpc, messages, messages++);
        HttpRequest request = request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        said = said.thenCompose(before -> http.sendAsync(request, BodyHandlers.ofString()))
                .thenAccept(response -> answer(response.body()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(studio + path)).header("Origin", studio);
    }

    private static String part(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page must have " + pattern);
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}
