package dev.layerlab.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Requests written out by hand, since every HTTP client fills in Host and Origin by itself. */
record RawHttp(int port) {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)");

    /** @param text head and body */
    record Answer(int status, String text) {}

    Answer send(String requestLine, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            String head = requestLine + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            String answer = head(socket.getInputStream());
            var length = LENGTH.matcher(answer);
            if (length.find()) {
                byte[] body = socket.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
                answer += new String(body, StandardCharsets.UTF_8);
            }
            return new Answer(Integer.parseInt(answer.substring(9, 12)), answer);
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The connection ended within the head: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
