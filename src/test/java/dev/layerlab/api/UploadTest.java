package dev.layerlab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.layerlab.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An upload goes to disk while it comes in, and whatever becomes of it leaves nothing behind. */
@ApiTest
class UploadTest {
    private static final int MEGABYTE = 1 << 20;

    @LocalServerPort
    private int port;

    private final DataFolder data;

    UploadTest(@Autowired DataFolder data) {
        this.data = data;
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            begin(socket, "Content-Length: " + 2 * MEGABYTE);
            socket.getOutputStream().write(new byte[MEGABYTE]);
            await().until(() -> !uploads().isEmpty());
        }

        await().until(() -> uploads().isEmpty());
    }

    /** Nobody said how long it would be: the limit is met while it comes in. */
    @Test
    void an_upload_of_unknown_length_ends_at_the_limit() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            begin(socket, "Transfer-Encoding: chunked");
            for (int megabyte = 0; megabyte <= ApiTest.UPLOAD_LIMIT_MB; megabyte++) {
                chunk(socket, new byte[MEGABYTE]);
            }
            chunk(socket, new byte[0]);

            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
        await().until(() -> uploads().isEmpty());
    }

    @Test
    void what_a_crash_left_goes_at_the_next_start(@TempDir Path folder) throws IOException {
        Path left = folder.resolve("uploads/upload_1.tmp");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half a file");

        try (var crashed = new DataFolder(folder)) {
            new UploadFolder(crashed);
        }

        assertThat(left).doesNotExist();
        assertThat(left.getParent()).isEmptyDirectory();
    }

    private static void begin(Socket socket, String length) throws IOException {
        socket.setSoTimeout(20_000);
        String part = """
                --frontier\r
                Content-Disposition: form-data; name="file"; filename="words.h5"\r
                \r
                """;
        String head = """
                POST /api/datasets HTTP/1.1\r
                Host: localhost\r
                Content-Type: multipart/form-data; boundary=frontier\r
                %s\r
                \r
                """.formatted(length);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        if (length.endsWith("chunked")) {
            chunk(socket, part.getBytes(StandardCharsets.US_ASCII));
        } else {
            socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void chunk(Socket socket, byte[] content) throws IOException {
        var out = socket.getOutputStream();
        out.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private List<Path> uploads() {
        try (var files = Files.list(data.resolve("uploads"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
