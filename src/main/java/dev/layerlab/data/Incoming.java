package dev.layerlab.data;

import dev.layerlab.data.conversion.TextOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/**
 * A file on its way in: streamed to disk as it comes, stopped as soon as it passes the limit.
 *
 * <p>Closing it removes the file, unless it has become a data set: use it in try-with-resources.
 */
public final class Incoming implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final String fileName;
    private final Path arrival;
    private final DataSize limit;
    private final TextOptions text;
    private final QuietWork quiet;
    private final MessageDigest digest = sha256Digest();
    private long bytes;

    /**
     * @param fileName as it was sent; folders in it are left out
     * @param text how to make rows of a plain text, null where the file is HDF5
     */
    Incoming(String fileName, Path arrival, DataSize limit, TextOptions text, QuietWork quiet) {
        this.fileName = fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
        this.arrival = arrival;
        this.limit = limit;
        this.text = text;
        this.quiet = quiet;
    }

    /** Takes all of the stream in. Throws DataException as soon as the limit is passed. */
    public Incoming write(InputStream in) throws IOException {
        return quiet.receive(() -> taken(in));
    }

    private Incoming taken(InputStream in) throws IOException {
        try (OutputStream out = new DigestOutputStream(new StoredFile(file(), fileName), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > limit.toBytes()) {
                    throw new DataException(
                            "'%s' is larger than %d MiB, the largest file that is taken. Save a part of it, or compress it inside HDF5 (gzip)."
                                    .formatted(fileName, limit.toMegabytes()));
                }
                out.write(buffer, 0, read);
                QuietThread.giveWay();
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
        return this;
    }

    /** A full disk, as a rule: nobody's mistake, but to be said in words. */
    static DataException notStored(String fileName, IOException cause) {
        return new DataException(
                "'%s' could not be stored: %s. Ask whoever runs the studio to make room, then upload it again."
                        .formatted(fileName, cause.getMessage()),
                cause);
    }

    String fileName() {
        return fileName;
    }

    long bytes() {
        return bytes;
    }

    Path file() {
        return ColumnStore.originalOf(arrival);
    }

    Path folder() {
        return arrival;
    }

    TextOptions text() {
        return text;
    }

    /** Of the content; where a text is read with words or a seed of the user's, these count as content too. */
    String sha256() {
        try {
            var content = (MessageDigest) digest.clone();
            if (text != null && !text.equals(new TextOptions())) {
                content.update(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(content.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        ColumnStore.remove(arrival);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
