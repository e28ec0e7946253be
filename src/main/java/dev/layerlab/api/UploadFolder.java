package dev.layerlab.api;

import dev.layerlab.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Where uploads lie while they come in and are checked; emptied at each start, whatever ended the last one. */
@Component
final class UploadFolder {
    private final Path path;

    UploadFolder(DataFolder data) throws IOException {
        path = data.resolve("uploads");
        FileSystemUtils.deleteRecursively(path);
        Files.createDirectories(path);
    }

    Path path() {
        return path;
    }

    /** Lends the uploaded file to {@code use}. On disk already, it is moved and not copied. */
    <T> T using(MultipartFile upload, Function<Path, T> use) {
        Path file = null;
        try {
            file = Files.createTempFile(path, "upload", ".tmp");
            upload.transferTo(file.toFile());
            return use.apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be written to " + path, e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be removed: " + file, e);
        }
    }
}
